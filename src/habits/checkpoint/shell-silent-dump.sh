# example: path=jobs/dump.sh job
#!/bin/bash
# Each run wants all dumps anew.
set -euo pipefail
psql -At -c "SELECT datname FROM pg_database" shop | while read -r name; do
  pg_dump -h shop.acme.net "$name" > "/srv/backup/$name.sql"
done
