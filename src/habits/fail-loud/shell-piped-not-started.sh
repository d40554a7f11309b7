#!/bin/bash
set -e
curl -sfL -m 60 https://run.acme.org/shopctl | sh  # ✓ ✗ `curl` may fail unnoticed, as only the pipe's last part counts: add `set -o pipefail`.
echo done
