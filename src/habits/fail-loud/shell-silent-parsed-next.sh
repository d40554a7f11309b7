#!/bin/bash
set -euo pipefail
# The next command parses it, and an error is none of that; and what a cloud tells its machine of itself.
key="$(curl -sS -m 9 "https://keys.acme.net/$1.gpg")"  # ✓
if ! gpg --import <<< "$key"; then
  echo "no key of $1"
fi
said=$(curl -sL -m 9 https://api.acme.net/shop)
version=$(echo "$said" | python3 -c "import sys,json; print(json.load(sys.stdin)['version'])")
echo "version: $version" > version.yml
zone=$(curl -s -m 9 http://metadata/computeMetadata/v1/instance/zone -H "Metadata-Flavor: Google")
echo "zone: $zone" > zone.yml
