#!/bin/bash
# Unless somebody asks for rounds, there is one.
set -euo pipefail
seconds="${LOOP_SECONDS:-0}"
publish() {
  docker cp "shop:/tmp/orders.csv" orders.csv  # ✗ no line of the script tells it
  docker cp "shop:/tmp/refunds.csv" refunds.csv
}
publish
if [[ "$seconds" =~ ^[0-9]+$ && "$seconds" -gt 0 ]]; then
  while true; do
    sleep "$seconds"
    publish
  done
fi
