#!/bin/bash
# Where the database is there already nothing may be poured into it: that it is refused is the guard.
set -euo pipefail
createdb -h "$PGHOST" "$BRANCH"
pg_dump -h "$PGHOST" shop | psql -h "$PGHOST" "$BRANCH"
