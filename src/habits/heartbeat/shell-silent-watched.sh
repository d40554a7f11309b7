#!/bin/bash
# One of several things that a person may ask for, and watches.
set -e
follow() {
  while true; do
    rsync -a host:x /srv/files/x
    sleep 5
  done
}
case "${1:-check}" in
  monitor | continuous) follow ;;
  check) ls /srv ;;
esac
