# example: path=etc/cron.daily/orders-purge job
#!/bin/sh
# cron mails root what this says, and run-parts that it failed.
set -e
orders-cleanup --older-than 365
