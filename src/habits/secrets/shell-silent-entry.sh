#!/bin/bash
# The name of an entry, and the word that the other side takes where there is no password.
secret_key="${ADMIN_SECRET_KEY:-admin-token}"  # ✓
value=$(kubectl get secret admin -o jsonpath="{.data.${secret_key}}" | base64 -d) # ✓
[ -n "$value" ] && echo "the entry '$secret_key' is there"
url="https://${GITHUB_TOKEN}:x-oauth-basic@${REPOSITORY}"  # ✓
