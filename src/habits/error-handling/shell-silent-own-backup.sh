#!/bin/bash
# All that is left untold is that its own copy is taken away.
set -e
cp /etc/shop.conf /etc/shop.conf.old || { echo "no copy of shop.conf" >&2; exit 1; }
rm -f /etc/shop.conf.old
