#!/bin/sh -e
place="$HOME/.local/share/shop"
if [ -d "$place" ]; then
  rm -rf "$place"
fi
git clone https://files.acme.net/shop.git "$HOME/.local/share/shop"
