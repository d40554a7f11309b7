#!/bin/bash
# A script that is named for it tells of a round that failed.
here="$(cd "$(dirname "$0")" && pwd)"
while true; do
  set +e
  rsync -a --timeout=60 files.acme.net::pub/ /srv/pub/
  rc=$?
  set -e
  if [ "$rc" -ne 0 ]; then
    "$here/utils/notify-chat.sh" "The copy failed" # ✓
  fi
  sleep 600
done
