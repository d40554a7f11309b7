# example: path=jobs/backup.py job
import os
import subprocess

import requests

OPS_WEBHOOK = os.environ["OPS_WEBHOOK"]


def backup():
    subprocess.run(["pg_dump", "-f", "/srv/backup/app.sql", "app"], check=True)


def tell(text):
    requests.post(OPS_WEBHOOK, json={"text": text}, timeout=10)  # ✗ alerts on every run


if __name__ == "__main__":
    try:
        backup()
        tell("the backup is done")
    except subprocess.CalledProcessError as error:
        tell(f"the backup failed: {error}")
        raise
