#!/bin/bash
# What the server says is on the screen of whoever typed the name, and nothing goes on with it.
set -e
kubectl proxy &
jq '.spec.parts = []' "$1" > /tmp/room.json # ✓
curl -m 9 -X PUT --data-binary @/tmp/room.json "127.0.0.1:8001/rooms/$1/finalize"
kill %1
