#!/bin/bash
set -e
# How it is used, and what whoever wrote the 0 had reasons for.
if [ -z "$1" ] || [ "$1" == "help" ] || [ "$1" == "--help" ]; then
  echo "A command must be specified"
  exit
fi
# We shipped it ourselves, so it is odd that it is not there.
if [ ! -f /etc/shop/list ]; then
  echo "Error: /etc/shop/list does not exist."
  exit 0
fi
# Exit if not supported
if [ ! -w /sys/shop/speed ]; then
  echo "The speed cannot be changed on this machine."
  exit 0
fi
make "$1" # ✓
