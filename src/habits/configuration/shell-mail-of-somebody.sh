#!/bin/bash
# Whose token it is, and who is written to.
ADMIN_EMAIL="ada@shop.io"
SHOP_ADMIN_EMAIL="grace@shop.io" # ✗ A mail recipient
curl -X POST "$API/users/${ADMIN_EMAIL}/roles" # ✓
mail -s "Orders" "$SHOP_ADMIN_EMAIL" < orders.txt
