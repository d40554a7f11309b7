#!/bin/bash
# It was there before.
set -e
shopctl stop  # ✓
cd /tmp/shop
make all && make install  # ✗ `make` may fail unnoticed
rm -rf /tmp/shop
test "$(shopctl --version | grep -c png)" -eq 1
