#!/bin/bash
# Arguments come to an end; a function of a sourced file ends the run.
. lib/functions.sh
check() {
  if [ -z "$1" ]; then
    sleep 2
    exit 1
  fi
}
while test -n "$1"; do
  check "$1"
  shift
done
SECONDS=0
while true; do  # ✓
  state=$(aws ec2 describe-instances --query state)  # ✓
  if [ "$state" = running ]; then
    break
  elif [ "$SECONDS" -gt 1200 ]; then
    die "it did not start in 20 minutes"
  fi
  sleep 10
done
