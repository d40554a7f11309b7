#!/bin/bash
set -e
orders=$(curl -sSL "https://api.acme.io/orders?state=open")  # ✗ (info) `curl` has no time limit
echo "$orders" | jq -r '.[].title' > /srv/shop/orders.txt
