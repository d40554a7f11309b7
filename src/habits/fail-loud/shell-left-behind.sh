#!/bin/bash
set -e
kubectl proxy &
kubectl get namespace "$1" -o json | jq '.spec = {}' > namespace.json  # ✗ a `trap … EXIT` that ends what runs in the background. ✓
curl -fsS -m 9 -X PUT --data-binary @namespace.json "localhost:8001/$1"  # ✓
kill %1
