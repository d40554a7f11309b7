#!/bin/bash
set -euo pipefail
made=$(cat <<'EOF' | kubectl create -n shop -f - -o name
kind: Workflow
metadata:
  generateName: sync-
EOF
)
kubectl wait "$made" --for=condition=Completed --timeout=60s
kubectl create -n shop -f - <<EOF
kind: Job
metadata:
  generateName: sync-
EOF
kubectl create namespace old # ✗ fails on the second run
echo "all is there"
