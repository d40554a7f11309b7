# example: path=cron/dump.sh job
#!/bin/bash
# The server is on this machine.
set -eo pipefail
mysqldump --single-transaction shop | gzip > /backup/shop.sql.gz
