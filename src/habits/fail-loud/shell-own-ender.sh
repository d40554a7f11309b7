#!/bin/bash
# The script has a function for it.
handle_error() {
  echo "$2" >&2
  exit "$1"
}

psql -f schema.sql shop # ✗ let `handle_error` tell it and end the run
cp shop.conf /etc/shop/shop.conf
echo "Installed successfully."
exit 0
