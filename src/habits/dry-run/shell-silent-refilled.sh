#!/bin/bash
# A table that is filled again from what was fetched; another one, from a file.
load() {
  local sql="BEGIN;"
  sqlite3 "$LIST_DB" "DELETE FROM words;" 2> /dev/null || true
  while IFS= read -r word; do
    sql="${sql}INSERT OR IGNORE INTO words(word) VALUES('${word}');"
  done < "$1"
  echo "${sql}COMMIT;" | sqlite3 "$LIST_DB"
}
load "$1"
psql app -c "DELETE FROM rates"
psql app < rates.sql
