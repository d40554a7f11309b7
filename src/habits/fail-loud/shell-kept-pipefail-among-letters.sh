#!/bin/bash
# The letter may stand anywhere among the others.
set -eou pipefail

report latest | gzip > latest.gz # ✓
