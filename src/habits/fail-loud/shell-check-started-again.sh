#!/bin/bash
# It stops the shop and starts it again: a script that ends between the two leaves it down.
systemctl stop shop
npm ci --prefix /srv/shop                # ✗ the script goes on to `systemctl start`: check each step
systemctl start shop
