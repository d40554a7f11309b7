# example: path=jobs/fetch.sh job
#!/bin/bash
set -euo pipefail
retry() {
  local n=0
  until "$@"; do
    n=$((n + 1))
    [ "$n" -lt 5 ] || return 1
    sleep 5
  done
}
retry curl -fsS -m 30 "$API_URL/items" -o /srv/items.json  # ✓
curl -fsS -m 30 $CURL_OPTIONS "$API_URL/prices" -o /srv/prices.json
