#!/bin/sh
# make-links.sh - links the settings of the shop
# usage: make-links.sh [-h]
usage() {
  awk 'NR > 1 && /^#/ { print substr($0, 3) }' "$0"
  exit 0
}

[ "$1" = -h ] && usage
ln -sfn /srv/shop/settings /etc/shop || { echo "the settings could not be linked" >&2; exit 1; } # ✓
