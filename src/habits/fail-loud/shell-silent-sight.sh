#!/bin/bash
# Looked at, tidied up, best effort by its words, on a screen, or of no matter.
set -e
recent() {
  local last=$(curl -fsS -m 9 https://shop.acme.io/last)  # ✓
  [ -n "$last" ] || exit 1
}
recent
answer=$(curl -s -m 9 -w '%{http_code}' -X POST -d "$1" https://shop.acme.io/orders)  # ✓
echo "${answer: -3}" > last-status
while read -r list; do
  echo "$list"
done <<< "$(find /srv/lists -type f)"
git log --oneline | head -n 5
curl -fsS -m 9 https://shop.acme.io/state | jq .state  # ✓
az group show --name shop || return $?
psql -c 'drop table old_orders' || true
cp themes/* site/ || true
# The label may not exist.
gh issue edit "$1" --remove-label new || true
kubectl label pod shop seen=yes || echo "warning: the pod was not labelled, going on"
echo "host: $(hostname), project: $(gcloud config get project)"
systemctl reload shop
