#!/bin/sh
# Its one deed may fail, and `exit 0` says it did not.
[ -d /srv/arp ] || exit 1
cd /srv/arp
collect-addresses eth0  # ✗ the script ends in success

exit 0
