#!/bin/bash
# The way out is that of the loop inside.
while [ : ]; do
  while [ : ]; do
    pid="$(cat "$DIR/app.pid")"
    [ -n "$pid" ] && break
  done
  sleep 1
done
while :; do # ✗ waits for ever
  sleep 1
  pgrep -qF "$PID_FILE" || break
done
(
  while true; do
    until ping -c1 far > /dev/null; do # in the rounds of what runs for ever
      sleep 1
    done
    sleep 60
  done
) &
