#!/bin/bash
# The table is made anew on the spot, whatever it is called.
set -euo pipefail
table=$1
sqlite3 work.db "DROP TABLE IF EXISTS $table"
sqlite3 work.db "CREATE TABLE $table (name TEXT, definition TEXT);"
sqlite3 -separator ',' work.db ".import $2 $table"
