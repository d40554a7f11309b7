#!/bin/bash
set -e
# Programs of this machine name themselves and what they could not do.
groupadd -g 900 keepers
mdadm --create /dev/md0 --level=0 --raid-devices=2 /dev/sdb /dev/sdc
systemctl enable --now keeper
createrepo --update /srv/packages
