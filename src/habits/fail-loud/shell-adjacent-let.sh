#!/bin/bash
# This brings the reports to the bucket.
OUT=reports/out.txt
echo "uploading $OUT"
gsutil -qm cp "$OUT" "gs://acme-shop/out.txt" || true  # ✗ (warning) keep the failure, and end with it
JSON=reports/out.json
echo "uploading $JSON"
gsutil -qm cp "$JSON" "gs://acme-shop/out.json" || true
PAGE=reports/out.html
gsutil -qm cp "$PAGE" "gs://acme-shop/out.html" || true
./publish-summary  # ✓
