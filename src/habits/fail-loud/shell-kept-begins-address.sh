#!/bin/sh
set -ex
curl --url "$PULL" --header "accept: application/json" > pull.json # ✓
who=$(jq -r '.user.login' pull.json)
curl --url "https://api.acme.io/runs?who=${who}" | jq '.runs | last' > run.json
run=$(jq -r '.url' run.json)
curl -f --request POST --url "${run}/again" # ✓
