#!/bin/bash
set -e
# It ends on the screen: whoever started it sees that nothing came.
curl -fsS "https://api.acme.io/orders/$1" | jq -r .note | xxd -r -p  # ✓
curl -fsS "https://api.acme.io/orders/$1" | jq -r .seal | base64 -d  # ✓
curl -fsS -d "{\"order\": \"$1\"}" https://api.acme.io/rpc | jq -r .result.extra | xxd -r -p  # ✓
