# example: path=jobs/mark.sh job
#!/bin/bash
set -euo pipefail
psql -tAc "select id from orders" | while read -r id; do  # ✓
  grep -qx "$id" /srv/mark/done.txt && continue
  curl -fsS -m 10 -X POST "$API_URL/orders/$id/mark"
  echo "$id" >> /srv/mark/done.txt
done
sort -u /srv/mark/known.txt > /srv/mark/known.txt.tmp
mv /srv/mark/known.txt.tmp /srv/mark/known.txt  # ✓
