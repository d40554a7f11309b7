#!/bin/bash
EXPECTED_ACCOUNT_ID=210987654329
account=$(aws sts get-caller-identity --query Account --output text)
if [[ "$account" != "$EXPECTED_ACCOUNT_ID" ]]; then
  echo "wrong account $account" >&2
  exit 1
fi
# A list of those that are allowed locks just as well.
ALLOWED_ACCOUNT_IDS=("210987654328" "310987654328")
if [[ ! " ${ALLOWED_ACCOUNT_IDS[*]} " =~ ${account} ]]; then
  echo "not one of ours: $account" >&2
  exit 1
fi
aws iam put-role-policy --role-name shop --policy-name logs --policy-document "$1"
