#!/bin/bash
# The end of one, the number of one, a made-up one.
token_ending="${GH_TOKEN:(-4)}"  # ✓
echo "Token ending: ...$token_ending"
aws iam delete-access-key --access-key-id "$access_key_id_to_delete"  # ✓
fake_bearer='deadbeef-1234-5678-9abc-def012345678'
curl -fsS --max-time 5 -H "X-Test: $fake_bearer" "$URL"
