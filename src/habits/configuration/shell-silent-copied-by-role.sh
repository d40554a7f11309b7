# example: path=roles/orders/files/order-viewer
#!/bin/bash
# BASE is a fixed constant, never taken from arguments.
set -euo pipefail
BASE=/home/ada/shop/orders
[[ "$1" =~ ^[0-9]{8}$ ]] || exit 1 # ✓
cat "$BASE/$1.json"
