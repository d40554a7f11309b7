#!/bin/bash
set -e
# What is listed for somebody to choose from.
read -r -p "Which profile? " profile
aws s3api list-buckets --profile "$profile" --query 'Buckets[].Name' --output text | tr '\t' '\n' | while read -r bucket; do
  printf '%-45s\n' "$bucket"
done
read -r -p "Which bucket? " bucket
aws s3api put-bucket-lifecycle-configuration --profile "$profile" --bucket "$bucket" --lifecycle-configuration file://rule.json  # ✓
