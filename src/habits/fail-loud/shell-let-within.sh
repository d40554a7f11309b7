#!/bin/bash
set -e
kubectl -n shop exec web-0 -- curl -X POST -d @orders.json https://web-0:9644/v1/orders || true # ✗ may fail
kubectl apply -f shop.yaml # ✓
