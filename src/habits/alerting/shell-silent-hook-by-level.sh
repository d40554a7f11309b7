# example: path=cron/dump.sh
#!/bin/bash
# The variables of its host are several.
[ "$ACME_LEVEL" == "JOB" ] || exit 1
pg_dump app > "$ACME_PATH/app.sql"
