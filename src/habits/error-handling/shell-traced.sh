# example: path=jobs/deploy.sh job
#!/bin/bash
# The shell itself says what it is doing: a trap would say the same line once more.
set -euxo pipefail
git push origin main
systemctl restart app
pg_dump app -f /backup/app.sql
