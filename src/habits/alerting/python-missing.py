# example: path=jobs/backup.py job
import logging
import subprocess

try:
    subprocess.run(["pg_dump", "-f", "/srv/backup/app.sql", "app"], check=True)  # ✗ When this job fails nobody is told
except subprocess.CalledProcessError:
    logging.exception("the backup failed")
    raise
