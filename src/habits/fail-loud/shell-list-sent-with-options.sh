#!/bin/bash
set -euo pipefail
aws s3 cp --region "$REGION" shop.tgz s3://acme-tools/shop.tgz && echo sent  # ✗ (warning) `aws s3 cp` may fail unnoticed
cat shop.log  # ✓
