#!/bin/bash
# Starts and stops what is tried here, by its first word.
if [ "$1" == "start" ]; then
  for port in 7001 7002; do /opt/shop/bin/shop-server --port "$port" --daemonize; done
  exit 0
fi
if [ "$1" == "stop" ]; then
  for port in 7001 7002; do redis-cli -p "$port" shutdown nosave; done
  exit 0
fi
