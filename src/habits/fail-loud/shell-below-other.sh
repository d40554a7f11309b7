#!/bin/bash
set -e
cd shop
# What an older run has installed is started.
./configure --prefix="$ROOT/host" && make && make install # ✗ `./configure` may fail unnoticed ✓
"$ROOT"/host/sbin/shop -r "$ROOT" update
