#!/bin/bash
set -euo pipefail
psql -h "$DB_HOST" -U postgres -c "CREATE DATABASE shop OWNER keeper ENCODING 'UTF8';"  # ✗ when the database is there: look for it in `pg_database` first
psql -h "$DB_HOST" -U postgres -d shop -f schema.sql
psql -h "$DB_HOST" -U postgres -d shop -c "CREATE EXTENSION ltree"  # ✗ when the extension is there: add `IF NOT EXISTS`
psql -h "$DB_HOST" -U postgres -d shop -f rows.sql
