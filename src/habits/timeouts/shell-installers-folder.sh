# example: path=installers/panel.sh
#!/bin/bash
set -e
source /tmp/lib.sh || source <(curl -sSL "$SHOP_URL/lib/lib.sh")  # ✗ (info) `curl` may wait for ever
curl -o /etc/shop.conf "$SHOP_URL/shop.conf"
