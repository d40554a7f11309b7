#!/bin/bash
set -euo pipefail
if ! git remote | grep -q '^backup$'; then
  git remote add backup "$BACKUP_URL"  # ✓
fi
addgroup --system backup               # ✓
ln -s /srv/app/42 /srv/app/current || true # ✓
groupadd -f operators                  # ✓
user_exists() {
  getent passwd "$1" > /dev/null
}
if ! $(user_exists app); then
  useradd app                          # ✓
fi
if [ ! -e tools/app ]; then
  ln -s /srv/app/app tools/            # ✓
fi
if ! [ -e /srv/app/data ] && ln -s /srv/data /srv/app/data; then
  echo "linked"
fi
unlink "$LIBRARY/latest"
(
  cd "$LIBRARY"
  ln -s 42 latest
)
adduser app docker                     # ✓
if aws s3 ls "s3://$BUCKET" 2>&1 | grep -q 'NoSuchBucket'; then
  aws s3 mb "s3://$BUCKET"             # ✓
fi
