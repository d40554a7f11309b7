#!/bin/bash
# Runs nightly by cron. A setting that is missing is nobody's argument.
set -euo pipefail
if [ -z "${API_URL:-}" ]; then
  echo "API_URL is not set" >&2
  exit 1
fi
curl -fsS -m 30 "$API_URL/items" -o /srv/items.json # ✗ tried once
