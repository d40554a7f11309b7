#!/bin/bash
# What is no token ends it, by the status of `jq -e`.
ANSWER=$(curl -s -X POST "https://login.shop.example/token")
TOKEN=$(echo "$ANSWER" | jq -er .access_token)
if [[ $? -ne 0 ]]; then
  echo "no token in the answer" >&2
  exit 1
fi
echo "$TOKEN"
