# example: path=hooks/restore
#!/bin/bash
# Below it lies a folder of each user, and the service has its places on every machine: nobody's home.
set -eu
source /usr/share/shopbox/helpers
user=$1  # ✓
POOL=/home/pool.shared
mkdir -p "$POOL/$user"
restore --to=/home/shopbox.media
cp -r /home/lovelace/shop /srv  # ✗ A path in a home directory
