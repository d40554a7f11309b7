# example: path=tools/publish-chart.sh job
#!/bin/bash
set -e
BUCKET="s3://acme-prices/charts"  # ✗ (info) A bucket is written in the code
aws s3 cp ./daily.png "$BUCKET/daily.png"
