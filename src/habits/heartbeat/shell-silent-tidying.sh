# example: path=etc/cron.weekly/app job
#!/bin/sh
# Old files are taken away and a log turned over: the next run does it as well.
find /var/cache/app -type f -atime +30 -delete
savelog -c 4 -m 640 /var/log/app.log > /dev/null
