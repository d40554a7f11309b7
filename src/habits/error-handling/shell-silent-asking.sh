#!/bin/bash
# Versions, temporary files, and programs that are asked for something.
set -e
vagrant -v
work=$(mktemp -d)
state=$(./supervise.sh status)
echo "$work $state"
slot=$(cat "$DISK/slot" 2> /dev/null)
echo "$slot"
pandoc -s -t markdown "$1" && exit 5
pacman --noconfirm -S rsync
dnf config-manager --add-repo https://mirror.acme.org/os/
/usr/bin/apt-get -o DPkg::Lock::Timeout=-1 -qq -y install rsync
