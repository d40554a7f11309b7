#!/bin/bash
# A loop that asks a person again is no polling; a loop that works is none either.
answer=
while [ "$answer" != yes ]; do
  read -r -p "Is the disk in? " answer
  sleep 1
done
while [ ! -f /srv/done ]; do
  rsync -a --timeout=60 far:/srv/ /srv/
  sleep 60
done
