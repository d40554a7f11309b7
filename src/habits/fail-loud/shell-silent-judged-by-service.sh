#!/bin/bash
# The service refuses what is none of its settings, and that ends the run.
set -e
curl -o /etc/php-fpm.d/shop.conf "$BASE_URL/shop.conf" # ✓
systemctl enable php-fpm
systemctl start php-fpm
