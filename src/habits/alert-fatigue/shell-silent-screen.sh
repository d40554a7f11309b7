#!/bin/bash
# Whoever started it sits in front of it.
set -e
stopped() {
  notify-send "Timer" "Stopped after an error."
  exit 1
}
trap stopped ERR
sleep "${MINUTES}m"
notify-send "Timer" "Time is up."
