#!/bin/bash
# An empty file takes the place of the settings.
sed "s/^port=.*/port=$1/" /etc/shop/shop.conf > /etc/shop/shop.conf.new  # ✗ `mv` puts what it left in the old file's place
mv /etc/shop/shop.conf.new /etc/shop/shop.conf
