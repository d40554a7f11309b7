#!/bin/bash
# What is shown, a list of one's own, and a place that nobody names.
set -eu
echo "Welcome to $(hostname)" >> /etc/motd
echo "a warning" >> /etc/issue.d/30_shop.issue
echo "$PEER" >> /root/peers.list
echo "$KEYS" >> "/home/$new_user/.ssh/authorized_keys"
