#!/bin/bash
if [ -n "$TRACE" ]; then
  set -ex
else
  set -e
fi
for order in $(cat /srv/shop/orders-*); do  # ✗ may fail unnoticed
  cp "/srv/shop/$order" /srv/done/  # ✓
done
