#!/bin/bash
# Where nothing comes the last part finds nothing, and fails; an answer on the screen; a loop that only looks.
set -e
changed() {
  curl -f -s -m 9 "$API/files" | jq -r '.[].name' | grep '.sh$'  # ✓
}
sudo rsync -a /srv/ far:
changed
