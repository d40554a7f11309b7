#!/bin/bash
set -euo pipefail
all="/tmp/orders-$$.json"
jq '.orders += [1]' "$all" > "$all.new" && mv "$all.new" "$all"    # ✗ left of `&&` ✓
curl -fsS -m 30 -T "$all" "$SHOP/orders"    # ✓
