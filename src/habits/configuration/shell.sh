#!/bin/bash
set -euo pipefail
DEST=/home/maria/backup                          # ✗ A path in a home directory
cp app.db "$DEST/"
scp app.db backup@192.168.1.20:/srv/              # ✗ A private address
ssh backup@archive.acme.internal true            # ✗ A private host
rsync -a app.db mirror:/srv/                     # an alias of whoever runs it
mail_to=ops@acme-corp.com                        # ✗ A mail recipient
mail -s done "$mail_to" < /dev/null
aws s3 cp app.db s3://acme-backups/app.db        # ✗ A bucket
kubectl --context prod-eu get pods               # ✗ A cluster
SOURCE="${SOURCE_DIR:-/home/maria/data}"         # ✓
cp "$SOURCE/app.db" /tmp/
DB_HOST=db.internal                              # ✗ A private host
pg_dump -h "$DB_HOST" app
echo "copied to /home/maria"
