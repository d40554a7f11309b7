#!/bin/bash
# Nothing but its loop says that it runs by itself: who starts it, and watches over it, nobody can tell.
set -e
while true; do
  rsync -a --timeout=60 files.acme.net::pub/ /srv/pub/
  sleep 600
done
