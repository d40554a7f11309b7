#!/bin/bash
# Something is between: the clone may be behind when it is pulled.
set -e
cd /srv/work
rm -rf shop # ✓
git clone git@github.com:acme/shop.git shop
cd shop
make release
git pull && git diff HEAD # ✗ `git pull` may fail unnoticed
make
