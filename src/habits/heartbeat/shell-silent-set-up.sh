# example: path=cron/backup.sh
#!/bin/bash
# A mail after each run, where mail is set up at all: when it does not come, somebody misses it.
./tools/backup.sh --all -o /srv/backups
if [ -f /etc/backup/mail.conf ]; then
  . /etc/backup/mail.conf
  echo "" | mailx -s "Backup of $(date +%F)" "$to"
fi
