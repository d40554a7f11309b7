#!/usr/bin/env bash
set -x
kind export logs --name shop "$OUT/kind" # ✗ (info) Nothing looks at whether `kind` went well, and the script goes on: check each step.
kubectl get pods -o yaml > "$OUT/pods.yaml"
kubectl describe nodes > "$OUT/nodes.txt"
kubectl logs deploy/shop > "$OUT/shop.log" || true
