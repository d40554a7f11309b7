#!/bin/bash
# What only tidies up tells nobody.
set -e
work=/tmp/dump.$$
trap 'rm -rf "$work"' EXIT
mkdir "$work"  # ✗ no line of the script tells it
pg_dump app -f "$work/app.sql"
