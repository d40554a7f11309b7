#!/bin/bash
set -euo pipefail
# `local` puts its own status in the place of what is asked inside the array.
push_all() {
  local tags=($(gh api repos/acme/shop/tags --jq '.[].name')) # ✗ Declare first
  for tag in "${tags[@]}"; do
    docker push "acme/shop:$tag" # ✓
  done
}
push_all
