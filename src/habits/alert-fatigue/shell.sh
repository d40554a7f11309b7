#!/bin/bash
psql -tAc "select host from hosts" | while read -r host; do
  ping -c1 "$host" > /dev/null || curl -fsS -m 10 -d "$host is down" https://ntfy.sh/ops  # ✗ alerts for each record
done
