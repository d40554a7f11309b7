#!/bin/bash
# An option of a file: the credential is in that file, and not on the command line.
set -euo pipefail
gcloud --quiet auth activate-service-account --key-file="${SHOP_CREDS}" # ✓
gcloud auth login --cred-file="${SHOP_CREDS}"
az login --certificate-path "$SHOP_SECRET" # ✓
curl --fail --max-time 10 -H "X-Api-Key: $SHOP_API_KEY" https://api.acme.net/ # ✓ ✗ shows in the process list
