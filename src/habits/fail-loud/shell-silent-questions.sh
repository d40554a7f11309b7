#!/bin/bash
# A question with an answer for both; an old file that may not be there; what a program is called.
set -e
if ./file-changed.sh -f pom.xml; then
  echo "a new version"
else
  echo "no changes, so no new version"
fi
mv /etc/app.d/old.conf /srv/migrated/ 2> /dev/null || true
echo "$(mysql --version)" > /srv/versions.txt  # ✓
docker buildx version
modprobe serio
/usr/local/bin/setup-server --current
ldconfig
