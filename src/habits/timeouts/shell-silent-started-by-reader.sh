#!/bin/bash
# Run this script before the upgrade, to see how long the shop is away.
while true; do
  state=$(kubectl get shop -o jsonpath='{.status.version}')
  if [ "$state" = 2.0 ]; then
    echo "the upgrade has begun"
    break
  fi
  sleep 30
done
