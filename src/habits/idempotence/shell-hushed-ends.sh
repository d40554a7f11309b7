#!/bin/bash
set -e
mkdir /srv/shop/scripts 2> /dev/null # ✗ fails on the second run → mkdir -p /srv/shop/scripts 2> /dev/null
cp shop.sh /srv/shop/scripts/
