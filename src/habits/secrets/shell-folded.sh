#!/bin/bash
# A constant is found where it stands, not at each of its uses; an access key's id is no secret.
set -euo pipefail
apikey="k3y9f8a7b6c5d4e3f2"                       # ✗ The value of `apikey`
curl -fsS -m 5 -H "apiKey: ${apikey}" "$API_URL/a"
curl -fsS -m 5 -H "apiKey: ${apikey}" "$API_URL/b"
aws iam get-access-key-last-used --access-key-id "$ACCESS_KEY_ID"  # ✓
