# example: path=jobs/backup.py job
import subprocess
from pathlib import Path


def notify_ops(text):
    Path("/var/spool/pager/backup").write_text(text)


try:
    subprocess.run(["pg_dump", "-f", "/srv/backup/app.sql", "app"], check=True)
except subprocess.CalledProcessError as error:
    notify_ops(f"the backup failed: {error}")  # ✓
    raise
