#!/bin/bash
set -e
# Whoever is asked reads what the programs say, too.
docker network create shop_network
usermod -aG docker "$USER"
read -r -p "Restart now (y/n)? " answer
if [ "$answer" = y ]; then
  systemctl reboot
fi
