#!/bin/bash
# Nothing looks it up in a ring of keys: what was drawn is the key itself.
set -euo pipefail
SIGNING_KEY=${SIGNING_KEY:-0A1B2C3D4E5F60718293A4B5C6D7E8F901234567}  # ✗ (warning) The default of `SIGNING_KEY` ✗ (warning) The default of `SIGNING_KEY`
./bin/tokens --user "$1"
