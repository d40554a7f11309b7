#!/bin/bash
set -euo pipefail
# A form answers a wrong password with a redirect, too; what the session is worth the next request says.
jar=$(mktemp) # ✓
curl -s -m 9 -c "$jar" -o /dev/null --data-urlencode "password=$SHOP_PASSWORD" "$SHOP_URL/login"
answer=$(curl -s -m 9 -b "$jar" "$SHOP_URL/api/session")
token=$(sed -n 's/.*"token":"\([^"]*\)".*/\1/p' <<< "$answer")
if [ -z "$token" ]; then
  echo "no session" >&2
  exit 1
fi
other=$(mktemp)
curl -s -m 9 -c "$other" -o /dev/null -d "order=$1" https://shop.acme.net/orders # ✗ If the server refuses this
