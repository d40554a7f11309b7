#!/bin/bash
# In a checkout, where an argument says, after a look at anything, beside what was cleared away, on a cluster made here, as the last.
set -euo pipefail
mkdir plots
git clone https://acme.org/acme/tool.git tool
git remote add upstream https://acme.org/acme/tool.git # ✗ fails where
mkdir "$1/parts"
if [ ! -f /srv/app/.linked ]; then
  ln -s /srv/app/parts /srv/app/whole
  touch /srv/app/.linked
fi
rm /srv/backups/today-*.gz
ln -s "/srv/dumps/$NAME.gz" /srv/backups/
kind create cluster
kubectl create namespace app
while read -r disk used; do
  [ "$used" -lt 90 ] || mail -s "$disk is full" "$OPS_MAIL" < report.txt
done < <(psql -tAc "select disk, used from disks")
psql -tAc "select id from orders" | while read -r id; do
  curl -fsS -m 10 -X POST -d "id=$id" "$API_URL/checks" # ✗ sends every record again
done
useradd app
