#!/bin/sh
# Its deed may fail, and `exit 0` says it did not.
[ -d /srv/arp ] || exit 1
arp-fetch router.example.com > /srv/arp/list
arp-send /srv/arp/list  # ✗ the script ends in success

exit 0
