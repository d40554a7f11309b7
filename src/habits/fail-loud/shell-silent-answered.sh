#!/usr/bin/env bash
set -euo pipefail

skip() {
  echo "No earlier report: $1"
  exit 0
}

report() {
  # Hushed, computed, or refused where it is missing.
  local count=$(gcloud storage ls "gs://shop/orders/" 2> /dev/null | wc -l)
  local logs=$(gcloud logging read "severity>=ERROR" 2>&1)
  local days=$(python3 -c 'from datetime import date; print((date(2026, 3, 1) - date(2026, 1, 1)).days)')
  echo "$count $days $logs"
  curl -sf -H "Authorization: Bearer $(gcloud auth print-identity-token)" "$SHOP/report" # ✓
  mkdir -p tmp && cd tmp
  printf '%s\n' "$count" > count.tmp && mv count.tmp count
  echo "done"
}

# A function of the file that says why and ends well is a decision.
gcloud storage cp "gs://reports/$RUN_ID/*.json" reports/ || skip "none for $RUN_ID"

# What only shows something, and an answer to a question.
show_logs() {
  gcloud logging read "resource.type=job" --limit=10 || echo "No logs found"
}
show_logs
if wget -O shop.json "$SHOP/latest.json"; then
  jq -r .sha256 shop.json
else
  echo "No description for $SHOP"
fi
curl -X POST "$HOOK" -d '{}' || echo "The test failed (may need a login)"
rsync -aL extras/ build/ 2> /dev/null || true
echo "One run (expect exit 1 outside of the season)"
gcloud run jobs execute canary --wait || true

# The state is compared, heard, shown, or breaks what reads it.
state=$(curl -s --max-time 3 "$SHOP/health" | python3 -c 'import json, sys; print(json.load(sys.stdin)["state"])')
if [ "$state" != "up" ]; then
  echo "The shop is $state"
fi
curl -sL "$RADIO" | mpg123 -q - &
echo "Orders: $(curl -s "$SHOP/orders" | jq -r '.state // "down"')"
curl -s "$SHOP/ready" | jq .
tracks=$(curl -s "$SHOP/tracks")
names=$(echo "$tracks" | jq -r '.tracks[] | .name')
echo "$names"
title=$(curl -sL "$SHOP" | pup 'head title text{}')
next=$(curl -sL "$SHOP" | perl -ne 's/^.*http:/http:/; print if /\.m3u/')
make-list "$title" "$next"
gcloud auth configure-docker || echo "Failed to reach the registry"
tar -xf <(curl -L "$SHOP/assets.tar")
echo "Testing the hook"
curl -X POST "$HOOK"  # ✗ the server refuses this
gcloud scheduler jobs describe nightly --format='value(schedule)' | xargs -I {} echo "  {}"
report
./publish.sh

restore() {
  for image in $IMAGES; do
    gh attestation verify "$image" || true
  done
  exit 1
}
if [ "${1:-}" = restore ]; then
  restore
fi
