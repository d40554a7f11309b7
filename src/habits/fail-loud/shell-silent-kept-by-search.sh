#!/bin/bash
set -e
# What was written beside the screen is searched, and what that says is the run's status.
ssh -o ConnectTimeout=9 "$HOST" ring.sh | tee "$OUT/ring.txt"  # ✓
set +e
grep -q "Test passed" "$OUT/ring.txt"
if [ $? -ne 0 ]; then
  CODE=1
  echo "ring failed"
fi
set -e
ssh -o ConnectTimeout=9 "$HOST" band.sh | tee "$OUT/band.txt"
if ! grep -q "Test passed" "$OUT/band.txt"; then CODE=1; fi
exit "${CODE:-0}"
