#!/bin/bash
# What is put together of all of them in a passing file is one thing, and nothing is done for each.
set -e
names=$(curl -fsS https://shop.example/names | jq -r '.[]')
tmp=$(mktemp)
while IFS= read -r name; do
  curl -fsS "https://shop.example/$name" > "$tmp.one"
  jq --rawfile one "$tmp.one" '. + [$one]' "$tmp" > "$tmp.new"
  mv "$tmp.new" "$tmp"
done <<< "$names"
jq -S . "$tmp" > names.json
