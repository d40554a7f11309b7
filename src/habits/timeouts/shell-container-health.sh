#!/bin/bash
# Docker itself gives up on a container's health.
while true; do # ✗ waits for ever
  state=$(docker container inspect -f '{{.State.Health.Status}}' shop) || exit 1
  case $state in
    healthy) break ;;
    starting) sleep 2 ;;
    *) exit 1 ;;
  esac
done
