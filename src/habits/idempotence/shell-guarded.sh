#!/bin/bash
# What is asked for first is made once.
set -euo pipefail
DIR=/srv/app/releases
[ -d "$DIR" ] || mkdir "$DIR"                            # ✓
if [ ! -L /srv/app/current ]; then
  ln -s "$DIR/42" /srv/app/current                       # ✓
fi
id app > /dev/null 2>&1 || useradd --system app          # ✓
if ! docker network inspect web > /dev/null 2>&1; then
  docker network create web                              # ✓
fi
ensure() {
  if [ ! -d "$1" ]; then
    mkdir "$1"                                           # ✓
  fi
}
ensure /srv/app/shared
grep -qxF "10.0.0.5 db" /etc/hosts || echo "10.0.0.5 db" >> /etc/hosts  # ✓
psql <<'SQL'  # ✓
CREATE TABLE IF NOT EXISTS sales (id int)
SQL
rm -rf "$DIR/new"
mkdir "$DIR/new"
work=$(mktemp -d)
mkdir "$work/parts"
mkdir "$DIR/$(date +%s)"
if ! mkdir /var/run/app.lock; then exit 1; fi
echo "done" >> /var/log/app.log
git clone "$URL" || true # ✓
