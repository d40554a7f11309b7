#!/bin/sh
# Starts and stops a service, as the system's own scripts do.
start() {
  /usr/bin/erl -sname bot -detached  # ✓
}
stop() {
  /usr/bin/erl -sname bot -s control stop
}
case "$1" in
  start) start ;;
  stop) stop ;;
  status) /usr/bin/erl -sname bot -s control status; echo "asked" ;;
esac
