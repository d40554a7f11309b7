# example: path=jobs/orders.sh job
#!/bin/bash
# What the service lists as open is listed anew by the next run, without what this one has closed.
set -euo pipefail
open=$(mktemp)
curl -fsS -m 20 "https://api.acme.io/orders?state=open" | jq -r '.[].id' > "$open"
while IFS= read -r id; do
  curl -fsS -m 20 -X PATCH -d '{"state":"closed"}' "https://api.acme.io/orders/$id"
done < "$open"
