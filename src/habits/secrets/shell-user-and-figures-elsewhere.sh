#!/bin/bash
# Of a server somewhere else.
set -e
export SHOP_ROOT_USER=shopkeeper
export SHOP_ROOT_PASSWORD=shopkeeper173  # ✗ The value of `SHOP_ROOT_PASSWORD`
./cli --host https://shop.acme.net ready
