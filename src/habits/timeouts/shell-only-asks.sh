#!/bin/bash
# Lists the open orders of a shop.
set -e
if [[ -z "$SHOP_TOKEN" ]]; then
  echo "Set SHOP_TOKEN."
  exit 1
fi
orders=$(curl -sSL -H "X-Token: $SHOP_TOKEN" "https://api.acme.io/orders?state=open")  # ✗ (info) `curl` has no time limit
brief=true
if $brief; then
  echo "$orders" | jq -r ".[].title"
fi
