#!/bin/bash
# What is named like a credential and is a file, a stand-in, or the name's own word with a count behind it.
set -euo pipefail
shop_credentials_db="${SHOP_CREDENTIALS_DATABASE:-state/shop-credentials/ledger.sqlite3}"
shop_credentials_copy="${SHOP_CREDENTIALS:-state/shop-credentials/ledger2.sqlite3}" # ✓
shop_credentials_snapshot="Ledger-2.kept"
audit_key="conf/secrets/audit-key2.secret"
join_token="SWMTKN-1-test-token-12345"
api_token="mock-token-98765"
export SHOP_API_KEY="${SHOP_API_KEY:-apikey123}" # ✓
export SHOP_HUB_TOKEN="${SHOP_HUB_TOKEN:-hub-token-123456}" # ✓
export SHOP_DB_PASSWORD="${SHOP_DB_PASSWORD:-Kx9#mvQ2-1234x}" # ✗ default of `SHOP_DB_PASSWORD` ✗ default of `SHOP_DB_PASSWORD` is in the code
worker_token="SWMTKN-1-5k2mvq8x7t4n3bz9" # ✗ `worker_token` is in the code
sync-shop --key "$audit_key" --join "$join_token" --api "$api_token" --worker "$worker_token"
