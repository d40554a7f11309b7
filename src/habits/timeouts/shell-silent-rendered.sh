# example: path=jobs/seed.sh job
#!/bin/bash
set -euo pipefail
kubectl create secret generic shop --from-env-file=.env --dry-run=client -o yaml > shop.yaml
kubectl --request-timeout=30s get pods # ✓
kubectl wait --timeout=60s --for=condition=Ready pod/shop # ✓
kubectl get nodes                 # ✗ run it under `timeout SECONDS`
