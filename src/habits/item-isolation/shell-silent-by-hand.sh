#!/bin/bash
# Somebody started it, and sees where it stopped.
set -e
for table in $(mysql -se 'SELECT name FROM old_tables'); do
  mysql -e "ALTER TABLE $table ROW_FORMAT=DYNAMIC"
done
