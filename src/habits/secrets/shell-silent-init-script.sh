#!/bin/sh
# Put into /docker-entrypoint-initdb.d, where the database starts it once.
set -e
psql -c "ALTER ROLE shop PASSWORD '$ROLE_PASSWORD'" app  # ✓
