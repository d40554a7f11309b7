#!/bin/bash
# What it says is shown, and no data; the next round has work of its own.
for shop in $SHOPS; do
  said=$(curl -X POST "https://api.shop.io/$shop/restart" | jq -r .msg) # ✗ If the server refuses this, `curl` still ends well: add `--fail`, and count
  echo "$said"
done
