#!/bin/bash
# Who signs stands in the open in each request; a key's name, and the key of an entry, are none that opens something.
STORE_SECRET_KEY="${STORE_SECRET_KEY:?}"  # ✓
STORE_ACCESS_KEY="${STORE_ACCESS_KEY:?}"  # ✓
signature=$(printf '%b' "$to_sign" | openssl dgst -sha1 -binary | base64)
curl -fsS --max-time 30 -H "Authorization: AWS ${STORE_ACCESS_KEY}:${signature}" -T status.json "$STORE/status.json"
az keyvault secret show --vault-name shop --name "${registry_password_keyname}" -o tsv
SERVICE_KEY="${SERVICE_KEY:-mirror}"  # ✓
python3 ranges.py "$SERVICE_KEY"
