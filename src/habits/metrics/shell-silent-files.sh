#!/bin/bash
# What is written for each lies there to be counted.
set -euo pipefail
quiet=${UNATTENDED:-}
for shop in $(curl -fsS --max-time 60 https://shop.example/shops | jq -r '.[]'); do
  sed "s/%%SHOP%%/$shop/g" Dockerfile.template > "/srv/$shop/Dockerfile"
done
