#!/bin/bash
set -e
# What is made ready, installed, fetched or started the work after it misses; labels are for people.
chown shop /srv/shop || true
chmod 755 /srv/shop || true
brew install jq || true
git fetch origin pages || true
mount -v /srv/copies || :
usermod -aG adm shop || true
systemctl start docker || true
kubectl label namespace shop injection=enabled || true
gsutil cp flames/*.svg gs://shop/flames || true
cp .netrc "$HOME/.netrc" || true
./shop.sh || exit 1 # ✓
