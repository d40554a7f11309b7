#!/bin/bash
# Nothing ends at a failure, and that one is hushed: the folder may be there already.
mkdir ~/scripts 2> /dev/null # ✓
mkdir /srv/shop/cache >/dev/null 2>&1 # ✓
mkdir /srv/shop/orders # ✗ add `-p`
cp orders.csv /srv/shop/orders/
