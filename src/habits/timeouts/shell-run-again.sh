#!/bin/bash
sha=$(curl -s -H "Authorization: token $TOKEN" "https://api.acme.net/pulls/$PR" | jq -r .sha)  # ✗ (info) `curl` has no time limit
git cherry-pick "$sha"
if [[ $? -ne 0 ]]; then
  echo "Cherry-pick $sha failed, please resolve the conflicts and run the script again."
  exit 1
fi
