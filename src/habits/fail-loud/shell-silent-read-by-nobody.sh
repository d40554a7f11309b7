#!/bin/bash
set -eu
LATEST=$(curl -m 9 https://api.acme.net/shop/latest | jq -r .tag_name) # ✓
NEXT=$(curl -fsm 9 https://api.acme.net/shop/next | jq -r .tag_name)   # ✗ `curl` may fail unnoticed ✓
mysql shop -e "insert into releases (tag) values ('$NEXT')"
