#!/bin/bash
# What holds more than the one list is not made optional by a word above it.
set -e
conf=/srv/shop/shop.conf

# Optional settings
if [ -n "$1" ]; then
  sed "s/^name=.*/name=$1/" "$conf" > "$conf.tmp" && mv "$conf.tmp" "$conf" # ✗ `sed` may fail unnoticed ✓
  psql shop -c "update shops set name = '$1'"
fi
systemctl restart shop
