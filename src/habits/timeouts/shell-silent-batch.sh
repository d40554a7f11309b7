#!/bin/bash
# A batch system ends its jobs by itself; a machine's own address is watched for as long as somebody wants.
while squeue -j "$JOB" 2> /dev/null | grep -q "$JOB"; do # ✗ waits for ever
  sleep 30
done
while true; do
  address=$(ifconfig "$WAN" | grep "inet " | awk '{print $2}')
  if [ -n "$address" ]; then
    break
  fi
  sleep 60
done
