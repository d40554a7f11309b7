#!/bin/bash
cp shop.service /etc/systemd/system/
chmod +x /home/ada/shop/watch.sh             # ✗ Take it from an argument or the environment
