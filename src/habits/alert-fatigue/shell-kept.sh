#!/bin/bash
down=()
while read -r host; do
  ping -c1 "$host" > /dev/null || down+=("$host")
done < <(psql -tAc "select host from hosts")
[ ${#down[@]} -eq 0 ] || curl -fsS -m 10 -d "down: ${down[*]}" https://ntfy.sh/ops  # ✓
