#!/bin/bash
docker run --rm -e S3_ID="${SHOP_KEY}" -e S3_KEY="${SHOP_SECRET}" acme/s3cmd ls  # ✗ `SHOP_SECRET` shows ✓
