# example: path=jobs/backup.py job
import os
import subprocess

import requests

try:
    subprocess.run(["pg_dump", "-f", "/srv/backup/app.sql", "app"], check=True)
finally:
    requests.post(os.environ["SLACK_WEBHOOK"], json={"text": "the backup ran"}, timeout=10)  # ✗ alerts on every run
