#!/bin/bash
set -euo pipefail
kubectl -n shop get deploy -o json | jq -S . > shop.json # ✗ If `kubectl get` fails, no line of the script tells it: add `|| die "…"`, which says what failed.
kubectl apply -f shop.json
