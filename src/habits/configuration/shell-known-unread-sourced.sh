#!/bin/bash
source /opt/shop/lib/deploy.sh
BUILD_HOST="10.20.0.7"  # ✗ A private address
deploy_all /srv/shop
cp shop.yml /etc/shop/
