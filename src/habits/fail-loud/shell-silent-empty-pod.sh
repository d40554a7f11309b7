#!/bin/bash
# A name in quotes that is empty is refused as well: the command itself ends badly.
set -e
kubectl -n shop exec "$(kubectl -n shop get pod -l app=tools -o jsonpath='{.items[0].metadata.name}')" -- ./check  # ✓
kubectl logs "$(kubectl get pod -l app=shop -o name)"
kubectl label node "$(kubectl get node -o name)" shop=yes
