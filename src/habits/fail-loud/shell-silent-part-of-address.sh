#!/bin/bash
# What is no version makes no address: the request for it fails, and says so.
set -e
release="$(curl -sL -m 9 https://dl.acme.net/LATEST)"  # ✓
echo "Taking $release"
curl -fsSL -m 60 -o shop "https://dl.acme.net/$release/shop"  # ✓
driver="$(curl -sL -m 9 https://dl.acme.net/LATEST_DRIVER)"
curl -sLo driver.zip -m 60 "https://dl.acme.net/$driver/driver.zip"
unzip driver.zip
build=$(curl -s -m 9 https://ci.acme.net/queue/json | jq -r .url)
if ! curl -ifX POST -m 9 "${build}describe" -d "by=shop"; then  # ✓
  echo "The description is as it was" >&2
fi
