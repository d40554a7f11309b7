#!/bin/bash
docker run --rm -e AWS_ACCESS_KEY="${SHOP_ACCESS_KEY}" -e AWS_SECRET_KEY="${SHOP_ACCESS_SECRET}" acme/s3cmd ls  # ✗ `SHOP_ACCESS_SECRET` shows ✓
