# example: path=jobs/mark.sh job
#!/bin/bash
set -euo pipefail
psql -tAc "select id from orders" | while read -r id; do  # ✗ starts again at its first item
  curl -fsS -m 10 -X POST "$API_URL/orders/$id/mark"
done
sort -u /srv/mark/known.txt | head -n 1000 > /srv/mark/known.txt  # ✗ then `mv` it
