# example: path=cron/fetch.sh
#!/bin/bash
TIMESTAMP=$(date +"%Y%m%d-%H%M%S")
OUT="/srv/exports/orders-${TIMESTAMP}.txt"
orders=$(psql -At -c "SELECT id FROM orders" shop)
echo "$orders" | while read -r id; do # ✗ After a crash
  curl -fsS -m 20 "https://api.acme.io/orders/$id" | tee -a "$OUT"
done
