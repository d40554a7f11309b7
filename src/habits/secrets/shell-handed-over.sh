#!/bin/bash
# Each program takes a credential in its own way; what shows the same in the same way is told once.
set -euo pipefail
curl -fsS -m 5 -u "ops:$OPS_PASSWORD" "$API_URL/a"                 # ✗ (and 2 more like it): hand it over on its input with `--config -` ✓
curl -fsS -m 5 -u "ops:$OPS_PASSWORD" "$API_URL/b"
curl -fsS -m 5 "$API_URL/c?key=$OPS_PASSWORD"
curl -m 5 -sSH "X-Api-Key: $API_KEY" "$API_URL"                    # ✗ in a file with `-H @FILE` ✓
wget -T 5 --header "X-Api-Key: $API_KEY" "$API_URL"                # ✗ in a file with `--config=FILE`
mariadb-dump -p"$DB_PASSWORD" app                                  # ✗ by `MYSQL_PWD` or `--defaults-extra-file` ✓
psql "postgresql://app:${PG_PASSWORD}@$DB/app" -c 'select 1'       # ✗ by `PGPASSWORD` ✓
docker run --rm -e RESTIC_PASSWORD="$RESTIC_PASSWORD" restic/restic check  # ✗ with `-e RESTIC_PASSWORD` alone ✓
gpg --batch --passphrase="$BACKUP_PASSPHRASE" -c app.sql           # ✗ on its input with `--passphrase-fd 0` ✓
openssl enc -aes-256-cbc -in a -out b -pass "pass:$BACKUP_SECRET"  # ✗ with `-pass env:NAME` ✓
sqlcmd -S "$DB" -P "$SQL_PASSWORD" -Q 'select 1'                   # ✗ by environment or input ✓
helm upgrade shop ./chart --set "password=$SHOP_PASSWORD"          # ✗ on its input with `--values -` ✓
