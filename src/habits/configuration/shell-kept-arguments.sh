#!/bin/bash
# A place that whoever starts it names, whatever the argument is called.
set -euo pipefail
ROOT_DIR="$1" # ✓
cp orders.csv "$2" # ✓
curl --max-time 10 "https://$SHOP_HOST/orders" -o orders.csv # ✓
ls ~/reports # ✓
git push origin "$TARGET_BRANCH"
echo "total=3" >> "$GITHUB_OUTPUT"
tar czf reports.tgz -C "$ROOT_DIR" .
