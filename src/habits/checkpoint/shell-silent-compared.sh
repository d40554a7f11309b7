#!/bin/bash
copy=/var/lib/shop/channel.copy
while :; do
  new=$(md5sum /srv/shop/channel | cut -d " " -f1)
  old=$(md5sum $copy | cut -d " " -f1)
  if [ "$new" != "$old" ]; then
    cp /srv/shop/channel ${copy}
  fi
  sleep 60
done
