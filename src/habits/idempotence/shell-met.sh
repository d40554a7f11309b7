#!/bin/bash
# What fails on the second run and goes on is told once; what an argument names may be new each time.
mkdir "$1"
ln -s /srv/app/tool /usr/local/bin/tool # ✗ `ln` fails where the link is there already
git clone https://acme.org/acme/tool.git
mkdir -p /srv/app/parts # ✓
mkdir /srv/app/logs || echo "It is there." # ✓
[ -d .repo ] || repo init -u https://acme.org/acme/manifest # ✓
[ -f /srv/app/checked ] || bash -n /srv/app/start.sh
while read -r node; do
  curl -fsS -m 10 --request GET --data zoom=minute "https://stats.acme.org/$node"
  curl -fsS -m 10 -X "$METHOD" --data "node=$node" "https://stats.acme.org/nodes"
done < <(psql -tAc "select node from nodes")
