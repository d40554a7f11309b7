#!/bin/bash
set -e
# The vendor's installer, where it is not there: one line a file.
if ! command -v brew &> /dev/null; then
  /bin/bash -c "$(curl -fsSL https://tools.acme.net/install.sh)"  # ✗ has no time limit
fi
if ! command -v nvm; then curl -fsSL https://get.acme.net | bash; fi
curl -fsSL -o shop.json https://api.acme.net/shop
# The same through another language, and asked by `test`.
if test ! $(which pour); then
  ruby -e "$(curl -fsSL https://get.acme.net/pour/install)"
fi
command -v poet > /dev/null || curl -sSL https://get.acme.net/poet | python3 -
if [ ! $(which bean) ]; then
  curl -fsSL https://api.acme.net/beans | python3 -c 'import sys, json; print(json.load(sys.stdin))'
fi
