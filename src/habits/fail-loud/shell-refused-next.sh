#!/bin/bash
# What the next command is given it refuses where it is empty, and `set -e` ends the run there.
set -euo pipefail
: "${COPY:=$(mktemp)}"
first_list() {
  local list=$(mktemp)
  cp "$1" "$list" # ✓
  export TAG=$(cat images/shop/TAG)
  make "BASE=registry.acme.net/shop:${TAG}" image
}
curl -fsSL -m 60 https://shop.acme.io/list > "$COPY" # ✓
first_list "$COPY"
docker push acme/shop
