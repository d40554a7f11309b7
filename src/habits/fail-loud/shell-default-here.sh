#!/bin/bash
# A server of one's own by default, asked by whoever reads the answer.
set -e
SHOP_URL="${SHOP_URL:-http://localhost:3011}"
case "${1:-list}" in
  list)
    curl -X POST "$SHOP_URL/api/orders" -d '{"limit": 3}' | jq . # ✓ ✗ If the server refuses this, `curl` still ends well
    ;;
  count)
    curl -X POST "$SHOP_URL/api/count" -d '{}' | jq .
    ;;
esac
