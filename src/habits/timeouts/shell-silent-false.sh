#!/bin/bash
# Where the count is at its end the run ends.
set -e
left=1200
while [[ $(aws ssm get-parameters --names app) == null ]]; do  # ✓
  sleep 1
  left=$((left - 1))
  if [[ $left -eq 0 ]]; then
    echo "no configuration came"
    false
  fi
done
