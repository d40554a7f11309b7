#!/bin/bash
set -e
# Whoever is asked reads what the programs say, too: worth a line, and no more.
docker network create shop_network  # ✗ no line of the script tells it
usermod -aG docker "$USER"
read -r -p "Restart now (y/n)? " answer
if [ "$answer" = y ]; then
  systemctl reboot
fi
