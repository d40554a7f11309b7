#!/bin/bash
# An empty body is refused by whoever it is sent to: a line in the summary.
set -e
kubectl get namespace "$1" -o json | jq '.spec.finalizers = []' > /tmp/room.json # ✗ (info) `kubectl get` may fail unnoticed ✓
curl -f -m 9 -X PUT --data-binary @/tmp/room.json "$API/rooms/$1" # ✓
