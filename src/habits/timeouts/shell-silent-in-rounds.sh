#!/bin/bash
# Inside the rounds it waits for the next build.
while true; do
  until curl -fsS -m 5 https://builds.acme.net/running > /dev/null; do # ✓
    sleep 1
  done
  curl -fsS -m 60 https://builds.acme.net/running # ✓
done
