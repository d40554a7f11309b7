#!/bin/bash
# A person's home, a disk where it works, a host that it goes to.
set -eu
cd /Users/ada.lovelace/shop          # ✗ Use `$HOME`
cd "C:/Users/ada_/Desktop/My shop"   # ✗ A path on a drive
MONITOR_HOST=monitor                 # ✗ A private host
send_nsca -H "$MONITOR_HOST" < /tmp/state
