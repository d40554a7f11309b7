# example: path=cron/backup.sh
#!/bin/bash
# What a copy leaves out is a pattern.
tar -c --exclude "Library/Support/Cache" -Pf /srv/backup/app.tar /srv/app
