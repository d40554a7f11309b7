#!/bin/bash
set -euo pipefail
readonly TARGET_ACCOUNT="210987654329"
account=$(aws sts get-caller-identity --query Account --output text)
[ "$account" = "$TARGET_ACCOUNT" ] || exit 1
aws iam put-role-policy --role-name shop --policy-name logs --policy-document "$1"
