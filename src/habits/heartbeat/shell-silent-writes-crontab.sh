#!/bin/bash
# install-bridge-cron.sh — run as ada on the hub.
# Installs the Mail->Shop bridge as a user cron job.
set -e
line="*/20 * * * * cd /srv/bridge && ./bridge.py >> bridge.log 2>&1"
( crontab -l 2>/dev/null | grep -v bridge; echo "$line" ) | crontab -
