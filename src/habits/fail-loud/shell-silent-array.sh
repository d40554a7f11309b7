#!/bin/bash
set -euo pipefail
# An array that is given `$(…)` is an assignment: its status is that of the last one in it, and ends the script.
PARTS=($(curl -fsS --max-time 20 https://parts.acme.dev/list | sed 's/ .*//')) # ✓
PARTS+=($(curl -fsS --max-time 20 https://parts.acme.dev/more)) # ✓
for part in "${PARTS[@]}"; do
  aws s3 cp "$part" "s3://$BUCKET/$part"
done
NAMES=(
  "$(gh release view --json tagName --jq .tagName)"
  latest
)
for name in "${NAMES[@]}"; do
  docker push "acme/shop:$name"
done
docker tag acme/shop "${NAMES[@]}"
# Only the last one's status is the assignment's: of the first nobody is told, and it is not kept.
TAGS=($(gh release list --json tagName --jq '.[].tagName') $(gh api repos/acme/shop/tags --jq '.[].name'))
