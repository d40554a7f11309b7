#!/bin/bash
set -euo pipefail
list=$1/orders.do
awk '/^orders_old/ { print "* [OFF: old] " $0; next } { print }' "$list" > "$list.tmp" && mv "$list.tmp" "$list"  # ✓
grep -n '\[OFF: old' "$list" | sed 's/^/  /'
