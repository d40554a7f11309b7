# example: path=jobs/backup.py job
import os
import subprocess

import requests


def main():
    subprocess.run(["pg_dump", "-f", "/srv/backup/app.sql", "app"], check=True)


try:
    main()
except Exception as error:
    requests.post(os.environ["SLACK_WEBHOOK"], json={"text": f"backup failed: {error}"}, timeout=10)  # ✓
    raise
