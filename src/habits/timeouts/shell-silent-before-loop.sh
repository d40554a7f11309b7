#!/bin/sh
# What a container needs is installed before it begins to watch.
git -C /srv/shop pull
while true; do
  cp /run/host/etc/hosts /etc/hosts
  sleep 15
done
