#!/bin/bash
shopt -o -s errexit
shopt -so pipefail
cp app.conf /srv/app/ # ✓
pg_dump shop | gzip > shop.sql.gz
