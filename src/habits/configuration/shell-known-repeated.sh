#!/bin/bash
# One home, and one list of settings, is told once.
set -eu
IP_OUT=10.129.0.11  # ✗ A private address
IP_IN=10.8.0.2

SERVER=10.8.0.1
MAILS=/home/ada/mails.txt  # ✗ A path in a home directory
rsync -a "$IP_OUT:$MAILS" "$IP_IN:$SERVER"
cp /home/ada/list.txt /tmp/list.txt
cp /home/eve/list.txt /tmp/list.txt  # ✗ A path in a home directory
ping -c 1 -W 2 10.8.0.9  # ✗ A private address
