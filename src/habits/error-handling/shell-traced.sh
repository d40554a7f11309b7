# example: path=jobs/deploy.sh job
#!/bin/bash
# The shell itself says what it is doing: nobody is woken without a word.
set -euxo pipefail
git push origin main  # ✗ If `git push` fails, only the trace of `-x` shows it
systemctl restart app
pg_dump app -f /backup/app.sql
