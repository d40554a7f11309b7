#!/bin/bash
# What the shell has just made is there, and named with its place where it is not what it should be.
set -euo pipefail
while true; do
  log="$(mktemp)"
  echo "no orders" > "$log"
  rows="$(LOG="$log" python3 - <<'PY'
import os
with open(os.environ["LOG"]) as lines:  # ✗ only its traceback tells it
    print(sum(1 for _ in lines))
PY
)"
  rm -f "$log"
  python3 -c 'import json; print(json.load(open("/tmp/orders-of-now.json")))'
  echo "$rows"
  sleep 60
done
