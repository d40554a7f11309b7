# example: path=cron/dump.sh job
#!/bin/sh
# Of what the pipe loses no trap hears.
mysqldump shop | gzip > /backup/shop.sql.gz
mysqldump staff | gzip > /backup/staff.sql.gz
mysqldump reports | gzip > /backup/reports.sql.gz
