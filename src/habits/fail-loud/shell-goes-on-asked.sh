#!/bin/bash
# Each is looked at: by its status, by what it gave, or by the condition around it.
name=$(curl -fsS -m 9 https://shop.acme.io/name)  # ✓
[ -n "$name" ] || exit 1
if ! rsync -a /srv/shop/ far:/srv/shop/; then  # ✓
  echo "far has no copy" >&2
  exit 1
fi
rsync -a /srv/shop/ near:/srv/shop/
status=$?
[ -x /usr/bin/restorecon ] && /usr/bin/restorecon /srv/shop
echo "$name"
exit $status
