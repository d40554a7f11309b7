#!/bin/bash
curl -fsS -m 10 "$FORGE/api/v1/hosts?state=waiting&limit=500" | jq -r '.[].name' | while read -r host; do
  ping -c1 "$host" > /dev/null || curl -fsS -m 10 -d "$host is down" https://ntfy.sh/ops # ✗ alerts for each record
done
