#!/bin/bash
# Which system it is says nothing of what is there.
. /etc/os-release
release=$VERSION_ID
kernel=$(uname -s)
if [ "$release" == "10" ]; then
  mkdir /srv/shop # ✗ `mkdir` fails where the directory is there already
  ln -sf /opt/shop/run /usr/bin/shop # ✓
elif [ "$kernel" == "Darwin" ]; then
  mkdir /opt/orders
fi
