#!/bin/bash
# Lists of packages; files that the run wrote; a database that is filled again; what copies made.
set -e
rm -rf /var/lib/apt/lists/
for n in 1 2; do
  echo "$n" > part-list-$n.json
done
rm part-list-*.json
dropdb app
createdb app
psql -d app -c "DROP TABLE IF EXISTS orders"
for shim in "$SHIMS"/*; do
  file="$SHIMS/$(basename "$shim")"
  cp prototype "$file"
  rm -f "$shim"
done
mysql <<EOF
DROP USER IF EXISTS 'app'@'localhost';
CREATE USER 'app'@'localhost';
EOF
shutdown -h now
curl -f -m 30 "$SOURCE" -o "$archive"
rm -rf "$archive"
mkdir -p "$CRDS"
rm -f "$CRDS"/*-crd.yml
rm -f charts/app/charts/*
mysql -e "DROP DATABASE $NEW"
mysql -e "create database $NEW"
mysql -e "DROP DATABASE IF EXISTS \`$tmp\`; CREATE DATABASE \`$tmp\`;"
mysql -e "DROP DATABASE IF EXISTS \`$tmp\`;"
gsutil mb gs://shop-trial-deploy
gsutil cp app.tgz gs://shop-trial-deploy
gsutil rm -r gs://shop-trial-deploy
