#!/bin/bash
# The clock in the title goes on beside what the script is for.
while true; do
  xsetroot -name "$(date)"
  sleep 1
done &
exec dwm
