# example: path=jobs/backup.py job
import os
import subprocess
import urllib.request

subprocess.run(["pg_dump", "-f", "/srv/backup/app.sql", "app"], check=True)
urllib.request.urlopen(os.environ["HEALTHCHECK_URL"], timeout=10)  # ✓
