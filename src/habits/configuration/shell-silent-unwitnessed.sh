#!/bin/bash
# Labels, what is looked for, a product's own folders, and what each machine maps to itself: nothing of one machine.
set -eu
CRON_HOST_BLOCK='shop-relay-host'
printf '# BEGIN %s\n' "$CRON_HOST_BLOCK" >> /tmp/crontab
RELAY_HOST=shop-relay
export STATS_URL=http://shop.local:4900 RELAY_HOST
node index.js
curl -fsS -m 5 http://api.shop.local/health || echo "add 127.0.0.1 api.shop.local to /etc/hosts"
cp -a bd/. /home/bd/
cp -a bd/. /home/shop-sync/data/
export SOUND=/mnt/wslg/PulseServer
ls /mnt/d/Windows/System32 > /dev/null
candidates=(
  "/Volumes/Tools/brew/bin/brew"
)
[ -x "${candidates[0]}" ]
[ -d /mnt/tank/photos ] && cp -r /mnt/tank/photos /srv
ADMINS="ada@lovelace.net"
echo "$ADMINS" > /etc/shop/admins
Create_User -g media -d /home/reader reader
mkdir -p /home/reader/.config/reader
