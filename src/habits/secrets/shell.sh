#!/bin/bash
set -euo pipefail
export PGPASSWORD=Tr0ub4dor3xY                          # ✗ The value of `PGPASSWORD` is in the code
API_TOKEN="k3y9f8a7b6c5d4e3f2"                          # ✗ The value of `API_TOKEN`
curl -fsS -m 5 https://ops:Sw0rdf1sh9@api.acme.io/v1    # ✗ A password in a URL
curl -fsS -m 5 -H "Authorization: Bearer 9f8e7d6c5b4a39281706" "$API_URL"  # ✗ The value of `Authorization`
mysql --password=Tr0ub4dor3xY app < schema.sql          # ✗ The value of `--password`
echo "token: $DEPLOY_TOKEN"                             # ✗ writes the secret `DEPLOY_TOKEN` ✓
curl -fsS -m 5 -u "ops:$OPS_PASSWORD" "$API_URL"        # ✗ until `curl` blanks it ✓
mysql -p"$DB_PASSWORD" app < schema.sql                 # ✗ until `mysql` blanks it ✓
curl -k -m 5 -H "X-Api-Key: $API_KEY" "$API_URL"        # ✗ whoever answers ✗ shows in the process list ✓
curl -fsS -m 5 -u ops:Sw0rdf1sh9 "$API_URL"              # ✗ The value of `password`
mysql -pTr0ub4dor3xY app < schema.sql                   # ✗ The value of `password`
sshpass -p Tr0ub4dor3xY ssh -o ConnectTimeout=5 far     # ✗ The value of `password`
curl -s -k -m 5 "https://localhost:$PORT/login" -d "token=$LOCAL_TOKEN"  # ✗ shows in the process list ✓
