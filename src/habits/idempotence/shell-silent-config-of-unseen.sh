#!/bin/bash
# An image, a container or a runner may be what runs it: nobody can tell whether a second run meets the line.
echo "LANG=en_US.UTF-8" >> /etc/environment
mkdir /opt/shop
useradd shop
ln -s /opt/shop/run /usr/bin/shop
