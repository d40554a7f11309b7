# example: path=etc/cron.weekly/app job
#!/bin/sh
# Old files are taken away and a log turned over: as long as it runs.
find /var/cache/app -type f -atime +30 -delete # ✗ nobody notices
savelog -c 4 -m 640 /var/log/app.log > /dev/null
