#!/bin/bash
set -e
rm -rf "$ROOT" # ✓
mkdir -p "$ROOT/host/etc"
cd shop
./configure --prefix="$ROOT/host" && make && make install
"$ROOT"/host/sbin/shop -r "$ROOT" update
