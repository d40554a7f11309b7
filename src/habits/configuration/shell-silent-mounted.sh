#!/bin/bash
# Where a product's installations have their disk, where the script mounts one itself, which kind of disk it is, the host's side of a container.
set -e
LOGS="/mnt/tank-pool/shop/journal"
mkdir -p /mnt/stick
mount /dev/sdb1 /mnt/stick
rsync -a "$LOGS/" /mnt/stick/journal/
rsync -a "$LOGS/" /mnt/data/journal/
rsync -a "$LOGS/" /mnt/archive
cp shop.conf /mnt/hdd/shop.conf
docker run --rm -v /data2/bench:/root/data acme/bench:1
