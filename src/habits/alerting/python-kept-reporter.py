# example: path=jobs/backup.py job
import os
import subprocess

import sentry_sdk

sentry_sdk.init(dsn=os.environ["SENTRY_DSN"])  # ✓
subprocess.run(["pg_dump", "-f", "/srv/backup/app.sql", "app"], check=True)
