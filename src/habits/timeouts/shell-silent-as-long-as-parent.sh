#!/bin/sh
# The collector starts it, and its rounds end with the collector.
while [ $(awk '$1 == "PPid:" { print $2 }' /proc/$$/status) -ne 1 ]; do
  echo "shop.orders $(wc -l < /var/lib/shop/orders)"
  sleep 60
done
