# example: path=jobs/backup.py job
# Good news go elsewhere, or the message carries its severity.
import os
import subprocess

import requests


def backup():
    subprocess.run(["pg_dump", "-f", "/srv/backup/app.sql", "app"], check=True)


def tell(webhook, text):
    requests.post(webhook, json={"text": text}, timeout=10)  # ✓


try:
    backup()
    tell(os.environ["NEWS_WEBHOOK"], "the backup is done")
except subprocess.CalledProcessError as error:
    tell(os.environ["OPS_WEBHOOK"], f"the backup failed: {error}")
    raise
