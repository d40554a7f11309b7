#!/bin/bash -e

# !!!!!!!!
# This script is DEPRECATED and is no longer maintained.
# It will be removed in September 2022.
# !!!!!!!!
pg_dump app | gzip > /backup/app.sql.gz
curl -X POST "https://api.acme.io/v1/names" -d "name=$1"
