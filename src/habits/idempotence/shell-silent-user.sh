#!/bin/bash
# A database is set up once, and a user has no "if not exists".
psql -v ON_ERROR_STOP=1 <<-EOSQL
	CREATE USER app CREATEDB;
EOSQL
