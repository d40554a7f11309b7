#!/bin/bash
set -euo pipefail
LOG_FILE="$HOME/.local/state/shop.log"
touch "$LOG_FILE" # ✓
truncate -s 0 "$LOG_FILE" || true
mv "$LOG_FILE.1" "$LOG_FILE.2" || true

git config --global --add safe.directory "$PWD" || true

git config core.hooksPath .hooks
