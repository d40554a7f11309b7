# example: path=jobs/fetch.sh job
#!/bin/bash
set -euo pipefail
for attempt in 1 2 3; do
  curl -fsS -m 30 "$API_URL/items" -o /srv/items.json && break  # ✓
  sleep $((attempt * 10))
done
