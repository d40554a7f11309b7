#!/bin/bash
# It is written before anything breaks on it; and what is unpacked is something else.
set -euo pipefail
build=$(curl -s -m 30 "https://acme.org/builds/$1")  # ✓ ✗ An error answer to `curl` passes for data
sed -i "s|^shop=.*|shop=$build|" /etc/shop.conf
file=$(echo "$build" | jq -r '.files[].name')
echo "$file"
