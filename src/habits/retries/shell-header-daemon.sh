#!/bin/bash
# This script is run at 12:01am each day by the Unix cron daemon.
set -euo pipefail
curl -fsS -m 30 "$API_URL/items" -o /srv/items.json # ✗ tried once
