#!/bin/bash
set -eu
# Nothing reads the first, and a command reads the others.
AWS_ACCOUNT_ID=731818487140
DB_HOST=10.20.0.7 ./sync  # ✗ A private address
export BACKUP_ACCOUNT_ID=731818487141  # ✗ An account id
BUCKET=s3://acme-exports/daily  # ✗ A bucket
aws s3 cp --only-show-errors all.tar "$BUCKET/all.tar"
