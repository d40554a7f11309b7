# example: path=installers/panel.sh
#!/bin/bash
set -e
source /tmp/lib.sh || source <(curl -sSL "$SHOP_URL/lib/lib.sh")  # ✗ (info) `curl` has no time limit
curl -o /etc/shop.conf "$SHOP_URL/shop.conf"
