# example: path=jobs/backup.py job
# A message about a good run tells nobody of a bad one.
import os
import subprocess

import requests

subprocess.run(["pg_dump", "-f", "/srv/backup/app.sql", "app"], check=True)  # ✗ When this job fails nobody is told
requests.post(os.environ["SLACK_WEBHOOK"], json={"text": "the backup is done"}, timeout=10)
