# example: path=jobs/mark.sh job
#!/bin/bash
set -euo pipefail
psql -tAc "select id from orders" | while read -r id; do  # ✗ One bad record ends this loop
  curl -fsS -m 10 -X POST "$API_URL/orders/$id/mark"
done
