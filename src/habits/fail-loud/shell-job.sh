# example: path=bin/nightly.sh job
#!/bin/bash
# The night's status is that of the last command.
mysqldump shop > ~/nightlies/shop.sql  # ✗ `mysqldump` may fail and the script goes on
cat /etc/hosts > ~/nightlies/hosts
