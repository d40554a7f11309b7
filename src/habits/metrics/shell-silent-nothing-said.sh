# example: path=jobs/mark.sh job
#!/bin/bash
set -euo pipefail
ids=$(psql -tAc "select id from orders")
[ -n "$ids" ] || { echo "No orders to mark"; exit 0; }
for id in $(psql -tAc "select id from orders"); do
  curl -fsS -m 10 -X POST "$API_URL/orders/$id/mark"
done
