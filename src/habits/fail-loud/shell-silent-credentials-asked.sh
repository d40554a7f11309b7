#!/bin/bash
# A question, whose answer is the script's output: whoever reads it refuses an empty one.
aws sts assume-role-with-web-identity --role-arn "$ROLE" --region eu-west-1 |
  jq '{ Version: 1, AccessKeyId: .Credentials.AccessKeyId }'  # ✓
