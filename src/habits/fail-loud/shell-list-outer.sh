#!/bin/bash
set -e
# What stands behind `||` is the last of its own list: that the list around it is not seen is told of its own first change.
if ! command -v gh > /dev/null; then
  (command -v wget > /dev/null || (sudo apt update && sudo apt-get install -y wget)) &&
    wget -nv -O keyring.gpg https://cli.acme.dev/keyring.gpg &&
    sudo install -m 644 keyring.gpg /etc/apt/keyrings/shop.gpg &&
    sudo apt-get install -y gh # ✓
fi
npm ci
