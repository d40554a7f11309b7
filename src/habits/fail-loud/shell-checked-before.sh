#!/bin/bash
# The same address was compared by its checksum before: an answer that is an error is none of it.
set -e
for list in prices.txt orders.txt; do
  want=$(curl -s -m 60 "https://shop.acme.io/lists/$list.md5" | awk '{print $1}') # ✓
  have=$(curl -s -m 60 "https://shop.acme.io/lists/$list" | md5sum | awk '{print $1}')
  [ "$want" = "$have" ] || continue
  curl -s -m 60 "https://shop.acme.io/lists/$list" > "/srv/shop/$list"
done
