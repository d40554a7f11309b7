#!/bin/bash
case "$1" in
  '') echo "usage: $0 version" ;;
  *)
    set -ex
    for order in $(cat /srv/shop/orders-*); do  # ✗ may fail unnoticed
      cp "/srv/shop/$order" /srv/done/  # ✓
    done
    gzip /srv/done/index
    ;;
esac
