#!/bin/bash
set -e
# The vendor's installer, where it is not there: one line a file.
if ! command -v brew &> /dev/null; then
  /bin/bash -c "$(curl -fsSL https://tools.acme.net/install.sh)"  # ✗ may wait for ever
fi
if ! command -v nvm; then curl -fsSL https://get.acme.net | bash; fi
curl -fsSL -o shop.json https://api.acme.net/shop  # ✗ may wait for ever
