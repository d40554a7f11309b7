#!/bin/bash
# Weekly cron job that copies the orders.
set -euo pipefail
curl -fsS -m 30 "$API_URL/items" -o /srv/items.json # ✗ tried once
