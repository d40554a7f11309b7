#!/bin/bash
# An error's answer has no such list, and that ends the script before anything is changed; what is no archive does not unpack.
set -euo pipefail
build=$(curl -s -m 30 "https://acme.org/builds/$1")  # ✓
url=$(jq -n "$build" | jq -r '.url // empty')
file=$(jq -n "$build" | jq -r '.files[].name // empty')
wget -q -T 30 "$url/$file"
sed -i "s|^shop=.*|shop=$url|" /etc/shop.conf
curl -sLO -m 60 "$release"
tar xzf ./shop_v*_linux.tar.gz
