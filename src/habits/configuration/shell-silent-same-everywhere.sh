#!/bin/bash
# What the script makes itself, and what only those inside of a container are given.
set -euo pipefail
eksctl create cluster --name shop-main --nodes 3
eksctl create addon --name storage --cluster shop-main
gcloud projects create "$1"
kubectl -n shop exec deploy/shop -- wget -qO- "http://relay:9091/metrics"
php bin/install --admin-user="$ADMIN_USER" --admin-password="$ADMIN_PASSWORD" --admin-email=grace@shop.io
./bin/scan --read=answers.pcap 192.168.14.135
host=$2  # ✓
if [ "$host" = arm64 ]; then host=arm; fi  # ✓
./configure --prefix="$PWD/out" --host="$host-apple-darwin"
