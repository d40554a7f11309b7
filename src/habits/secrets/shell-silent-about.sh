#!/bin/bash
# The end of one, the number of one, a made-up one.
token_ending="${GH_TOKEN:(-4)}"  # ✓
echo "Token ending: ...$token_ending"
aws iam delete-access-key --access-key-id "$access_key_id_to_delete"  # ✓
TOKEN_COLOR='\e[38;5;245m'
TOKEN_WIDTH=aB3-xY7_q9
API_KEY="${API_KEY:-dev-key-123}"  # ✓
SECRETS="DB_PASSWORD=shop-db-password2:latest"
SECRETS="$SECRETS,MAIL_PASSWORD=shop-mail-password:latest"
gcloud run deploy shop --set-secrets "$SECRETS"
echo "::add-mask::${GH_TOKEN}"
fake_bearer='deadbeef-1234-5678-9abc-def012345678'
curl -fsS --max-time 5 -H "X-Test: $fake_bearer" "$URL"
SECRET_PATTERNS="sk-ant|sk-svcacct|AKIA|ghp_|gho_|github_pat"
grep -rE "$SECRET_PATTERNS" .
"$HERE/fetch.py" --token-file="$SECRETS/osftok" # ✓
code=$(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer invalid-token-12345" "$URL")
echo "$code"
echo "Keep it under '${SERVICE_TOKEN_ITEM}' in the keychain" >&2
code=$(curl -s -o /dev/null http://127.0.0.1:9180/routes -H "X-API-KEY: edd1c9f034335f136f87ad84b625c8f7")
echo "$code"
