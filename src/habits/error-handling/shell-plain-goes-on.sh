#!/bin/sh
# Nothing ends it, so a trap at its end would see the last command's status alone.
cp /srv/shop/icons.db /usr/share/icons/shop.db # ✗ no line of the script tells it: add `|| die "…"`, which says what failed
ln -sf /usr/share/icons/shop.db /usr/share/icons/current.db
exit 0
