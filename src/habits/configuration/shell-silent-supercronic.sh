#!/bin/sh
# A container's own home.
set -eu
echo "$CRON_INTERVAL /home/keeper/backup.sh" > /home/keeper/crontab
supercronic -passthrough-logs /home/keeper/crontab
