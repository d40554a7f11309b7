#!/bin/bash
exec 2>&1
if [ ! -s "$HOME/.ssh/known_hosts" ]; then
  for _ in {1..10}; do
    ssh-keyscan -t rsa backup > "$HOME/.ssh/known_hosts" && break
    sleep 1
  done
fi
[ -s "$HOME/.ssh/known_hosts" ] || exit 1
chown shop:shop "$HOME/.ssh/known_hosts"
exec chpst -u shop /usr/local/bin/shop # ✓
