# example: path=cron/fill-table.sh
#!/bin/bash
# What writes the table of jobs is started when a machine is set up.
set -e
echo "MAILTO=ops" > /var/spool/cron/crontabs/root
cp backup.sh /usr/local/bin/backup.sh
