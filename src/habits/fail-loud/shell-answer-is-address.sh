#!/bin/bash
# The first answer is no more than the address of the second, which is kept whatever it is.
list-artifacts | while read -r line; do
  address=$(curl -s "https://api.acme.org/artifacts/$line" | jq -r .url)
  file=$(basename "$address")
  curl -sL -o "artifacts/$file" "$address" # ✗ passes for data
done
