# example: path=tools/price-charts/draw/chart.sh job
#!/bin/bash
set -e
# The one place of these charts, in a script below a folder of its name.
BUCKET="s3://price-charts"  # ✗ (info) A bucket is written in the code
copy() {
  aws s3 cp "$1" "$2"
}
copy "$BUCKET/runs.json" ./runs.json
copy ./daily.png "$BUCKET/daily.png"
