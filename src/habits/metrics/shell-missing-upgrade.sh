#!/bin/bash
# An answer that is gone through and changed one by one makes a job on weak evidence, where the script knows of runs without a person.
set -e
[ -n "${UNATTENDED:-}" ] || set -x
for table in $(mysql -se 'SELECT name FROM old_tables'); do # ✗ No count
  mysql -e "ALTER TABLE $table ROW_FORMAT=DYNAMIC"
done
