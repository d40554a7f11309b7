#!/bin/bash
# What `:+` gives is its own word, and `#` a number: whether there is one, and how long it is.
set -euo pipefail
source ./shop.env
echo "Token: set (${SHOP_TOKEN:+${#SHOP_TOKEN} chars})"  # ✓
echo "Token: ${SHOP_TOKEN:+set}"
echo "Key: ${SHOP_SECRET_KEY+given}, ${#SHOP_SECRET_KEY} signs"  # ✓
echo "Token: ${SHOP_TOKEN:+is $SHOP_TOKEN}"  # ✗ writes the secret `SHOP_TOKEN`
echo "Token: ${SHOP_TOKEN:-none}"            # ✗ writes the secret `SHOP_TOKEN`
