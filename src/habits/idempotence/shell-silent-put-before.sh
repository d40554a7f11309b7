#!/bin/bash
set -u
jq -c '.[]' < parts.json | while read -r part; do
  name=$(echo "$part" | jq -r .name)
  curl -X PUT "https://store.acme.io/$name-again" -d '{"shards": 3}'
  curl -X POST https://store.acme.io/_reindex -d "{\"source\": \"$name\", \"dest\": \"$name-again\"}"
  curl -X POST https://api.acme.io/v1/parts -d "{\"part\": \"$part\"}" # ✗ again
done
