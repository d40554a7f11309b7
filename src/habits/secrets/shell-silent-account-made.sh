#!/bin/bash
shop-manage createsuperuser --noinput --username=admin --email=admin@localhost
echo "Admin password: ${SHOP_SUPERUSER_PASSWORD}"  # ✓
shop-manage fill
shop-manage index
shop-manage queue
echo "Mailer password: ${MAILER_PASSWORD}"  # ✗ (info) writes the secret ✓
