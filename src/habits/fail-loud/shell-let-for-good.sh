#!/bin/bash
set -e
mv /etc/shop/server.old /etc/shop/server.yml || true # ✗ `mv` may fail, and the run goes on as if it had not
./shop.sh || exit 1 # ✓
