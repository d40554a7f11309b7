#!/bin/bash
set -eu
LIST=orders.txt
REST="$(mktemp)"
aws s3 cp s3://shop-lists/orders.txt "$LIST"
while IFS= read -r order; do
  if [[ -z "$order" || "$order" =~ ^sent- ]]; then
    echo "$order" >> "$REST"
    continue
  fi
  curl -s -X POST https://api.acme.io/v1/mails -d "{\"order\": \"$order\"}" # ✓
  echo "sent-$order" >> "$REST"
done < "$LIST"
mv "$REST" "$LIST"
