#!/bin/bash
# Only where it is asked to, the service reads what came.
set -e
curl -o /etc/nginx/conf.d/shop.conf "$BASE_URL/shop.conf" # ✓ ✗ passes for data
if [ "$RESTART" = yes ]; then
  systemctl restart nginx
fi
