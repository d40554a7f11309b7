#!/bin/bash
# A state that nobody has thought of is asked for again and again, whatever is said.
set -e
while true; do # ✗ waits for ever
  state=$(curl -fsS -m 5 https://shop.acme.net/state) # ✓
  if [ "$state" = done ]; then exit 0; fi # the answer has other words
  echo "State: $state"
  sleep 30
done
