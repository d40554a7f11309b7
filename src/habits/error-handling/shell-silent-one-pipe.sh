#!/bin/bash
set -euo pipefail
things=(service/shop deployment/shop)
kubectl -n shop -o json get "${things[@]}" | jq -S . | jq 'del(.items[].status)'
