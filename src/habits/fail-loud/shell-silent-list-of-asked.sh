#!/bin/bash
# Its rounds only ask and show.
set -euo pipefail
show() {
  echo "Shop $1:"
  ./shop-settings.sh "$1" |  # ✓
    jq -r '[.open, .till] | @tsv' |
    while read -r open till; do
      echo "open: $open, till: $till"
    done
}
for shop in $(./shops.sh); do
  show "$shop"
done
