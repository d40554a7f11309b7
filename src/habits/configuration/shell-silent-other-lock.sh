#!/bin/bash
EXPECTED_ACCOUNT_ID=210987654329
account=$(aws sts get-caller-identity --query Account --output text)
if [[ "$account" != "$EXPECTED_ACCOUNT_ID" ]]; then
  echo "wrong account $account" >&2
  exit 1
fi
aws iam put-role-policy --role-name shop --policy-name logs --policy-document "$1"
