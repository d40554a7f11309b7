# example: path=jobs/fetch.sh job
#!/bin/bash
set -euo pipefail
curl -fsS -m 30 "$API_URL/items" -o /srv/items.json            # ✗ tried once: one blip fails the night
curl -fsS -m 30 --retry 3 "$API_URL/prices" -o /srv/prices.json  # ✓
