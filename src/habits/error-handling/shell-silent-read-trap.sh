#!/bin/bash
# The trap runs a function of another file: it may tell.
set -e
. "$(dirname "$0")/lib/common.sh"
trap 'on_failure $LINENO' ERR
pg_dump app -f /backup/app.sql
