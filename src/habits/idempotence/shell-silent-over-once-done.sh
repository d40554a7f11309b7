#!/bin/bash
systemctl enable shop
# Once it has run the old service is off, and a second run does not come here.
if systemctl is-enabled shop-old > /dev/null; then
  sudo mkdir /etc/shop/backups
  sudo cp /etc/shop/old.conf /etc/shop/backups
  sudo systemctl disable shop-old.service
fi
