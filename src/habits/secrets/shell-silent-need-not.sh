#!/bin/bash
# The disk forgets it when it is erased, so it doesn't have to be secret.
DISK_PASSWORD="uQdPVuSNyq7q"
hdparm --user-master u --security-set-pass "$DISK_PASSWORD" /dev/sdb
hdparm --user-master u --security-erase "$DISK_PASSWORD" /dev/sdb
