#!/bin/bash
set -e
stop() {
  kill $(jobs -p) || true
  wait
}
trap stop EXIT
aws ssm start-session --target "$NODE" > /srv/session.log &
session=$!
sleep 8
if ! kill -0 "$session"; then exit 1; fi
while sleep 5; do
  kill -0 "$session" || exit 1
done
