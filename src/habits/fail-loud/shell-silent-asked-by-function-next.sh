#!/bin/bash
# What is refused is not there when a function asks the same server for it, and `jq` ends the run.
set -eu
API="https://search.example.com"
wait_for() {
  local answer count
  while true; do
    answer=$(curl -s --max-time 30 -XGET "$API/$1/_recovery")  # ✓
    count=$(echo "$answer" | jq -r ".\"$1\".shards | map(select(.stage == \"DONE\")) | length")
    [ "$count" -gt 0 ] && break
    sleep 5
  done
}
curl -s --max-time 30 -XPOST "$API/_snapshot/copies/$1/_restore" -d '{"partial": false}'
curl -s --max-time 30 -XPUT "$API/$1/_settings" -d '{"replicas": 0}'  # ✗ If the server refuses this
wait_for "$1"
