#!/bin/bash
# Tries a deployment out against the local dev stack.
API="${SHOP_API:-http://localhost:8000/api}"
TOKEN="${SHOP_TOKEN:-root}"  # ✓
OTHER_API=https://api.acme.net
curl -fsS -H "Authorization: Bearer ${TOKEN}" "${API}/apps"
curl -fsS -H "Authorization: Bearer ${SHOP_TOKEN}" "${OTHER_API}/apps"  # ✗ (info) shows in the process list
