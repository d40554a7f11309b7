# example: path=etc/cron.weekly/printing job
#!/bin/sh
# Logs are turned over, and who writes them is told: as long as it runs.
[ -x /usr/sbin/printd ] || exit 0
savelog -m 0640 -q /var/log/print-jobs # ✗ nobody notices
if start-stop-daemon --quiet --stop --signal 0 --exec /usr/sbin/printd; then
  /etc/init.d/printd restart > /dev/null
fi
