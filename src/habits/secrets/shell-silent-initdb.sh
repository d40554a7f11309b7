# example: path=database/docker-entrypoint-initdb.d/10-shop.sh
#!/bin/bash
# Once, in the container of the database, which has the password in its environment.
set -e
mysql -u root -p"${MYSQL_ROOT_PASSWORD}" -e 'create database if not exists shop'  # ✓
