# example: path=etc/cron.daily/digest job
#!/bin/sh
# What it found is mailed each day: it is missed when it does not come.
set -e
/usr/sbin/logwatch --output mail
