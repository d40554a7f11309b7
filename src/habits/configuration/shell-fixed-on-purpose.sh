#!/bin/bash
# order-viewer: shows the orders of a day. BASE is a fixed constant,
# never taken from arguments: whoever calls it is not trusted.
set -euo pipefail
BASE=/home/ada/shop/orders # ✗ Fill it in where the script is installed
[[ "$1" =~ ^[0-9]{8}$ ]] || exit 1 # ✓
cat "$BASE/$1.json"
