#!/bin/bash
# An answer that is gone through and changed one by one makes a job on weak evidence.
set -e
for table in $(mysql -se 'SELECT name FROM old_tables'); do # ✗ No count
  mysql -e "ALTER TABLE $table ROW_FORMAT=DYNAMIC"
done
