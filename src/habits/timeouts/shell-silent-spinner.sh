#!/bin/bash
# Neither a spinner nor what waits for an end makes a job.
spin() {
  while true; do
    printf '.'
    sleep 1
  done
}
spin &
while true; do
  sudo -n true
  sleep 60
done &
while true; do
  sleep "$POLL"
  gh api "/repos/$REPO/issues" > now.json
  if ! cmp -s now.json before.json; then
    exit 0
  fi
done
while "true"; do
  wheel-status
  sleep 10
done &
