#!/bin/sh -e
# The address is asked for strictly before anything is made of it, and another one takes its place.
address=$(curl -s "https://mirrors.acme.org/choose?path=/shop/$VERSION&json=1" | jq -r '"\(.preferred)\(.path)"') # ✓
if [ ! "$(curl -f -s -r 0-1 "${address}")" ]; then # ✓
  echo "No mirror has it, asking the archive"
  address="https://archive.acme.org/shop/$VERSION/shop.tgz"
fi
echo "Fetching from $address"
wget "${address}" -O "/srv/$VERSION.tgz"
