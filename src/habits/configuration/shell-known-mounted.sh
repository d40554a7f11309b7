#!/bin/bash
# Where a disk is mounted on one machine; where the script mounts one itself, and what is the same in each container.
set -e
LOGS="/mnt/tank-pool/shop/journal"  # ✗ path on a drive is written in the code
mkdir -p /mnt/stick
mount /dev/sdb1 /mnt/stick
rsync -a "$LOGS/" /mnt/stick/journal/
rsync -a "$LOGS/" /mnt/data/journal/
rsync -a "$LOGS/" /mnt/archive
