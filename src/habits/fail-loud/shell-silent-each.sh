#!/bin/bash
# Each has its turn, and its failure is told; a service that does not start again; what there may be nothing of; what is only shown or
# read in; what a cloud tells its machine; a service of one's own.
set -eo pipefail
docker pull acme/web || echo "updating web failed"
docker pull acme/jobs || echo "updating jobs failed"
psql -h "$HOST" -c 'drop database shop' || true
kubectl label namespace shop injection=enabled || true
rsync -a build/*.rpm far:/srv/rpm/ || true
git push origin ":$TAG" || true
me=$(curl -s -m 5 http://169.254.169.254/latest/meta-data/instance-id)  # ✓
aws ec2 reboot-instances --instance-ids "$me"
answer=$(curl -s -m 5 "https://api.acme.org/jobs/$1")
printf 'The answer: %s\n' "$answer"
curl -s -m 5 https://get.acme.org/install.sh > install.sh
bash install.sh
curl -s -m 5 -X PUT "http://localhost:5984/_config/delay" -d true  # ✗ If the server refuses this
curl -s -m 5 https://acme.org/fix.patch | patch -p1
token=$(curl -s -m 5 https://auth.acme.org/token | jq -r .token)
git clone "https://x:$token@git.acme.org/shop.git"
reply=$(curl -s -m 5 "$API/jobs")
key=$(echo "$reply" | grep -o '"key":".*"' | cut -f4 -d\")
[ -n "$key" ] && echo "$key"
reply=$(curl -fs -m 5 "$API/jobs/$key")  # ✓
./check.sh "$reply"
