# example: path=jobs/backup.py job
import subprocess

subprocess.run(["pg_dump", "-f", "/srv/backup/app.sql", "app"], check=True)  # ✗ No success signal leaves this job
