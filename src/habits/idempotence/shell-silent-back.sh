#!/bin/bash
# Back in the folder that an argument gives, which may be new each time.
set -e
build=$1
cd "$build"
git clone https://git.acme.net/tool.git tool
cd tool
make
cd ..
git clone https://git.acme.net/shop.git shop
make -C shop
