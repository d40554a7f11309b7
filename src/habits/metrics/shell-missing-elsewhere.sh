#!/bin/bash
# A folder of the machine is no checkout.
set -euo pipefail
quiet=${UNATTENDED:-}
for shop in $(curl -fsS --max-time 60 https://shop.example/shops | jq -r '.[]'); do # ✗ No count
  sed "s/%%SHOP%%/$shop/g" Dockerfile.template > "/srv/$shop/Dockerfile"
done
