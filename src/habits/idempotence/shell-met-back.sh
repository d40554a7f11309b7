#!/bin/bash
set -e
cd /srv/build
make clean
cd tool
make
cd ..
git clone https://git.acme.net/shop.git shop # ✗ `git clone` fails where the directory is there already
make -C shop
