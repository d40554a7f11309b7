#!/bin/bash
# Whoever reads these pairs in (`source <(./status.sh)`) is given the error like the rest.
if [ "$1" = "status" ]; then
  echo "installed=1"
  dead=$(systemctl status shop | grep -c 'inactive (dead)')
  if [ "$dead" -eq 1 ]; then
    echo "error='Service failed'"
    exit 0
  fi
  echo "port='8080'"
  exit 0
fi
