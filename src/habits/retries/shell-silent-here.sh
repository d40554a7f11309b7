# example: path=ci/check.sh job
#!/bin/bash
set -e
# No network is between.
version=$(mariadb --socket=/run/mysqld/mysqld.sock shop -e "SELECT version FROM versions")
address="$(docker port web 8080/tcp | head -n 1)"
body="$(curl --silent --max-time 1 "http://${address}/ready")"
grep -q ready <<< "$body"
echo "$version"
