#!/bin/bash
# What is done about a failure is its handling, and no work of its own.
set -e
if ! pg_dump app -f app.sql; then
  rm -f app.sql
  echo "the dump failed" >&2
  exit 1
fi
gzip app.sql  # ✗ no line of the script tells it
