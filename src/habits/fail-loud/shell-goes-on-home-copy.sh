#!/bin/bash
# A copy in somebody's home is read by no service of the system, as far as is known.
cp /mnt/data/shop/shop.conf /home/admin/.shop/shop.conf # ✗ (info) Nothing looks at whether `cp` went well
systemctl start till
