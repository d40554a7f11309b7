#!/bin/bash
# What is written into the log or onto the screen is read by somebody.
git config --global core.editor vim
title() {
  for url; do
    curl -s --max-time 9 "$url" | pup 'head title text{}'
  done
}
title "$@"
answer=$(curl -s --max-time 9 -X PUT -d '{"state": "done"}' "$room/state")  # ✗ passes for data
log "$answer" INFO
state=$(systemctl -t target)
timedatectl
ufw status verbose
