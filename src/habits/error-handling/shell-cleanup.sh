#!/bin/bash
# What only tidies up tells nobody.
set -e
work=/tmp/dump.$$
trap 'rm -rf "$work"' EXIT
mkdir "$work"
pg_dump app -f "$work/app.sql"  # ✗ If `pg_dump` fails, no line of the script tells it
