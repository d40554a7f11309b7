#!/bin/bash
set -e
curl -fsS -m 9 -X PATCH -d "$list" "https://shop.acme.org/list?all=1" || true # ✗ `curl` may fail, and the run goes on ✓
./shop.sh || exit 1 # ✓
