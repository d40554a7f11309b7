#!/bin/bash
set -e
orders=$(curl -sSL "https://api.acme.io/orders?state=open")  # ✗ (warning) `curl` has no time limit
echo "$orders" | jq -r '.[].title' > /srv/shop/orders.txt
