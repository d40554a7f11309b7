#!/bin/bash
# Nothing but its loop says that it runs by itself, and who watches over it nobody can tell: a log line.
set -e
while true; do # ✗ When a round of this loop fails
  rsync -a --timeout=60 files.acme.net::pub/ /srv/pub/
  sleep 600
done
