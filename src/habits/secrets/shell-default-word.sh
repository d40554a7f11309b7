#!/bin/bash
# A word with figures is what a tutorial has.
set -euo pipefail
SHOP_PASSWORD=${SHOP_PASSWORD:-Shopkeeper123}  # ✗ (info) The default of `SHOP_PASSWORD` ✗ (info) The default of `SHOP_PASSWORD`
curl -fsS -m 5 http://shop.acme.io/setup --data-binary @setup.json
