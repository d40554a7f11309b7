#!/bin/bash
# Sent, and nobody waits for an answer; or the same server is asked afterwards, and what it says is looked at.
set -e
api=https://api.shop.example/orders
where=http://localhost:8080/events
curl -s -m 2 -X POST "$where" -d "$EVENT" > /tmp/answer.json  # ✓
curl -s -m 2 -X POST https://events.shop.example/played -d "$EVENT" >> "$LOG_FILE"
if [ -n "$NEW_RELIC_API_KEY" ]; then
  curl -s -m 9 -X POST "https://api.newrelic.com/v2/applications/7/deployments.json" -H "X-Api-Key:$NEW_RELIC_API_KEY" -d "$MARK"
fi
curl -s -m 9 -X POST https://billing.example/bills -d "$1"  # ✗ If the server refuses this, `curl` still ends well
kubectl apply -f shop.yml
curl -s -m 9 -X POST "$api" -d "$1"
last="$api/last/$1"
answer=$(curl -s -m 9 "$last")
eval "$(echo "$answer" | grep -m 1 id | tr : =)"
[ -n "$id" ] || { echo "no order" >&2; exit 1; }
kubectl rollout restart deployment/shop
version=$(curl -Ls -m 9 -o /dev/null -w '%{url_effective}' https://shop.example/latest | sed 's,.*/,,')
curl -fL -m 60 -O "https://shop.example/files/$version.tgz"  # ✓
