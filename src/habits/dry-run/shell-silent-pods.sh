#!/bin/bash
# What started them starts them again, on another machine.
set -euo pipefail
for ns in shop mail; do
  kubectl -n "$ns" get pods --field-selector "spec.nodeName=$1" -o name | while read -r pod; do
    kubectl -n "$ns" delete "$pod" --wait=false || true
  done
done
