#!/bin/bash
# What is looked for in a text; what everybody tries first.
set -euo pipefail
KEYS_SECRET_DEFAULT='-----BEGIN[[:space:]A-Z]*PRIVATE[[:space:]]+KEY'
PASSWORD="${STORE_PASSWORD:-admin123}"  # ✓
grep -rE "$KEYS_SECRET_DEFAULT" "$1" || true
PGPASSWORD=$PASSWORD psql -h 127.0.0.1 -c 'SELECT 1'
