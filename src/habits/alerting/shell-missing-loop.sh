#!/bin/bash
# Nothing but its loop says that it runs by itself: it is worth knowing, and no more.
set -e
while true; do # ✗ When a round of this loop fails nobody is told
  rsync -a --timeout=60 files.acme.net::pub/ /srv/pub/
  sleep 600
done
