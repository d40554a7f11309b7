#!/bin/bash
set -e
orders=$(curl -sSL "https://api.acme.io/orders?state=open")  # ✗ (warning) `curl` may wait for ever
echo "$orders" | jq -r '.[].title' > /srv/shop/orders.txt
