#!/bin/bash
set -eu
while IFS= read -r order; do
  [[ "$order" =~ ^sent- ]] && continue
  curl -s -X POST https://api.acme.io/v1/mails -d "{\"order\": \"$order\"}" # ✗ sends every record again
  echo "sent-$order" >> report.txt
done < orders.txt
