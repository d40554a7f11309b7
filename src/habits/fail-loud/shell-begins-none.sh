#!/bin/sh
set -ex
# It stands in the middle of what is asked.
curl --url "https://api.acme.io/runs" | jq '.runs | last' > run.json # ✗ `curl` may fail unnoticed ✓
run=$(jq -r '.id' run.json)
curl -f --request POST --url "https://api.acme.io/again?run=${run}" # ✓
