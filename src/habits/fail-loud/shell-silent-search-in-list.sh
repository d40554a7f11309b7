#!/bin/bash
set -e
# Nothing found, or no line left, is an answer: as a line of its own it would end the run.
grep -v '^ada ' /etc/shop/users > /etc/shop/users.new && mv /etc/shop/users.new /etc/shop/users # ✓
sed 's/ada/eve/' /etc/shop/orders > /etc/shop/orders.new && mv /etc/shop/orders.new /etc/shop/orders
systemctl reload shop
