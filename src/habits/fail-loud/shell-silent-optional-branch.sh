#!/bin/bash
# A comment above an `if` that holds nothing but one list is about that list.
set -e
conf=/srv/shop/shop.conf

# Optional marker
if ! grep -q "^# name=" "$conf"; then
  sed "1i # name=$1" "$conf" > "$conf.tmp" && mv "$conf.tmp" "$conf" # ✓
fi
systemctl restart shop
