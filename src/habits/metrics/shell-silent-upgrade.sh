#!/bin/bash
# Somebody upgrades a database: an answer that is gone through makes no job.
set -e
for table in $(mysql -se 'SELECT name FROM old_tables'); do
  mysql -e "ALTER TABLE $table ROW_FORMAT=DYNAMIC"
done
