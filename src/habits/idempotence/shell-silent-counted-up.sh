#!/bin/bash
# Each line has the next number, so no two runs add the same.
last=$(tail -n 1 /etc/shops)
id=$((${last%%:*} + 1))
echo "$id:$SHOP" >> /etc/shops
