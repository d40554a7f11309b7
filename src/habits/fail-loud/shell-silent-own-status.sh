#!/bin/sh
# The answer has a status of its own, and it is looked at.
set -e
answer=$(mktemp)  # ✓
curl -s --max-time 20 "https://api.shop.example/orders?day=$1" > "$answer"
status=$(jq -r .status "$answer")
if ! [ "$status" = success ]; then
  echo "the orders could not be asked for" >&2
  exit 1
fi
jq .orders "$answer" > orders.json
