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
sqlcmd -S "$DB" -P "$SQL_PASSWORD" -Q 'select 1'                   # ✗ by `SQLCMDPASSWORD` ✓
helm upgrade shop ./chart --set "password=$SHOP_PASSWORD"          # ✗ on its input with `--values -` ✓
mysql -uroot -e "ALTER USER 'shop' IDENTIFIED BY '$NEW_PASSWORD'"   # ✗ hand the statement over on its input ✓
psql -c "ALTER ROLE shop PASSWORD '$ROLE_PASSWORD'" app            # ✗ hand the statement over on its input ✓
docker run --rm -e MYSQL_PWD="$SHOP_DB_PASSWORD" acme/dump:1       # ✗ `export MYSQL_PWD=…` first, then write `-e MYSQL_PWD` alone ✓
terraform plan -var "db_password=$TF_DB_PASSWORD"                  # ✗ (and 1 more like it): hand it over by `TF_VAR_db_password` ✓
terraform apply -auto-approve -var "db_password=$TF_DB_PASSWORD"
mongodump --uri "mongodb://app:$MONGO_PASSWORD@db.acme.io/app"     # ✗ in a file with `--config=FILE` ✓
mongosh "mongodb://app:$MONGO_PASSWORD@db.acme.io/app" --eval 'db.stats()'
cat app.sql | gpg --batch --passphrase "$TAPE_PASSPHRASE" -c > app.gpg  # ✗ in a file with `--passphrase-file FILE` ✓
./bin/push --api-token "$PUSH_TOKEN" app.gpg                       # ✓
docker exec db mysql -uroot -p"$ROOT_PASSWORD" shop                # ✗ with `-e NAME` alone ✓
docker run --rm -e SHOP_URL="postgres://app:$URL_PASSWORD@db/app" acme/shop:1  # ✗ `export SHOP_URL=…` first, then write `-e SHOP_URL` alone ✓
kubectl create secret generic shop --from-literal=password="$CLUSTER_PASSWORD"  # ✗ hand the manifest over on its input with `-f -` ✓
