#!/bin/bash
set -e
if [ ! -f "$LOG" ]; then
  : > "$LOG"  # ✓
  chmod 600 "$LOG" || true
fi
mv "$LOG" "$OLD" || exit 1  # ✓
chmod 400 "$OLD" || true
./shop.sh || exit 1  # ✓
