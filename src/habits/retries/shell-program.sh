# example: path=jobs/deploy.sh job
#!/bin/bash
set -euo pipefail
kubectl create namespace shop --dry-run=client -o yaml
kubectl apply -f https://shop.example/operator.yml # ✗ `kubectl apply` is tried once: retry it
git fetch origin
