# example: path=jobs/remind.sh job
#!/bin/bash
set -euo pipefail
psql -tAc "select mail from customers" | while read -r to; do
  mail -s "Your invoice" "$to" < invoice.txt  # ✗ A second run sends every message again
done
psql -tAc "select mail from customers where reminded_at is null" | while read -r to; do
  mail -s "Your invoice" "$to" < invoice.txt  # ✓
done
