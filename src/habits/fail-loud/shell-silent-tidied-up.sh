#!/bin/bash
set -e
echo "Cleaning up stale records"
curl -fsS -m 9 "https://api.acme.io/records" | jq -r '.[].id' | while read -r id; do  # ✓
  curl -fsS -m 9 -X DELETE "https://api.acme.io/records/$id"  # ✓
done
certbot renew
