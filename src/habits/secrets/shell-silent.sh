#!/bin/bash
set -euo pipefail
: "${PGPASSWORD:?set PGPASSWORD}"                       # ✓
psql -h "$DB_HOST" app -c 'select 1'
echo "$REGISTRY_TOKEN" | docker login --password-stdin  # ✓
API_TOKEN=${API_TOKEN:-changeme}                        # ✓
TOKEN_FILE=/run/secrets/token
token=$(cat "$TOKEN_FILE")
echo "Set API_TOKEN before you start"
[ -n "${DEPLOY_TOKEN:-}" ] || exit 1                    # ✓
secret="$1"
[ -f "$secret" ] && secret="$(cat "$secret")"  # ✓
API_KEY_EXAMPLE=12345678-1234-5678-9012-345678901234
