#!/bin/bash
# Its `jq` takes what is not there for nothing.
set -eu
API="https://search.example.com"
wait_for() {
  local answer count
  answer=$(curl -s --max-time 30 "$API/$1/_recovery")  # ✓
  count=$(echo "$answer" | jq -r ".shards[]?" | wc -l)
  echo "$count shards"
}
curl -s --max-time 30 -XPOST "$API/_snapshot/copies/$1/_restore" -d '{"partial": false}'  # ✗ If the server refuses this
wait_for "$1"
