#!/bin/bash
# A database, its users and what it is able to do are set up once.
set -euo pipefail
psql -h "$DB_HOST" -U postgres -c "CREATE DATABASE shop OWNER keeper ENCODING 'UTF8';"
psql -h "$DB_HOST" -U postgres -d shop -f schema.sql
psql -h "$DB_HOST" -U postgres -d shop -c "CREATE EXTENSION ltree"
psql -h "$DB_HOST" -U postgres -d shop -c "CREATE UNIQUE INDEX by_day ON orders (day)"  # ✗ when the index is there: add `IF NOT EXISTS`
psql -h "$DB_HOST" -U postgres -d shop -f rows.sql
