#!/bin/bash
# What is told to work, to keep a reading or a log is given nothing that is there twice.
set -euo pipefail
find /srv/notes -name '*.txt' | while read -r note; do
  curl -fsS -m 20 -X POST "$API_URL/notes/run" -d "{\"path\": \"$note\"}"
  curl -fsS -m 20 -X POST "$STORE_URL/write?db=notes" --data-binary "size,note=$note value=1"
  curl -fsS -m 20 -X POST "$API_URL/events" -d "{\"path\": \"$note\"}"
done
