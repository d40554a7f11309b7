#!/bin/bash
echo "Watching the node (press Ctrl+C to leave)"
while true; do
  sleep 10
  state=$(curl -s --max-time 5 http://localhost:5052/syncing) # ✓
  if [ "$state" = done ]; then
    break
  fi
done
