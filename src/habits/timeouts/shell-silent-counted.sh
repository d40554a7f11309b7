#!/bin/sh
# Ten rounds.
t=0
while lpstat -h localhost -r 2> /dev/null | grep -q not; do  # ✓
  t=$((t + 1))
  if [ $t = 10 ]; then
    echo "the printer does not come up"
    break
  fi
  sleep 1
done
