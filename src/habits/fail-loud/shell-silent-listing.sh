# example: path=etc/cron.daily/cores job
#!/bin/sh
# A search that met a file which has just gone ends badly, and found all the same.
cd /var/cache/cores || exit 1
find /var/crash -name '*.core' > next
sort current next | uniq -u > new
mv -f next current  # ✓
