#!/bin/bash
# With `-o` left out the option is the first argument, whoever wrote it.
set -eu pipefail  # ✗ (warning) Without `-o` this makes `pipefail` the first argument

report latest | gzip > latest.gz # ✓
