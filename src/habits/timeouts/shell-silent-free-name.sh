#!/bin/bash
# A name that is free: the clock, or a count, gives another one in each round.
while true; do
  record="$1/run_$(date +%Y-%m-%d_%H%M%S).json"
  if [ ! -e "$record" ]; then
    break
  fi
  sleep 1
done
while [ -e "$1/run_$(date +%s).log" ]; do
  sleep 1
done
