# example: path=etc/cron.weekly/printing job
#!/bin/sh
# Logs are turned over, and who writes them is told: next week it is done again.
[ -x /usr/sbin/printd ] || exit 0
savelog -m 0640 -q /var/log/print-jobs
if start-stop-daemon --quiet --stop --signal 0 --exec /usr/sbin/printd; then
  /etc/init.d/printd restart > /dev/null
fi
