#!/bin/bash
# Versions, and programs that are asked for something.
set -e
vagrant -v
state=$(./supervise.sh status)
echo "$state"
slot=$(cat "$DISK/slot" 2> /dev/null)
echo "$slot"
pandoc -s -t markdown "$1" && exit 5
