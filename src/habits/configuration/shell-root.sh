#!/bin/bash
cp units/shop.service /etc/systemd/system/
chmod +x /home/ada/shop/units/watch.sh       # ✗ Name it relative to the checkout
