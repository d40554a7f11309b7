#!/bin/bash
# What comes gets its own name when it is there: it is the transfer that fails, not the renaming.
day=$(date +%F)
scp "backup@$1:/srv/pictures.zip" "/srv/copies/$day.zip.part"  # ✗ `scp` may fail and the script ends in success
mv -v "/srv/copies/$day.zip.part" "/srv/copies/$day.zip"
du -h "/srv/copies/$day.zip"
exit 0
