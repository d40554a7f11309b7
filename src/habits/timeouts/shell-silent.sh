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
# Docker itself gives up on a container's health.
while true; do # ✗ waits for ever
  state=$(docker container inspect -f '{{.State.Health.Status}}' shop) || exit 1
  case $state in
    healthy) break ;;
    starting) sleep 2 ;;
    *) exit 1 ;;
  esac
done
