# example: path=jobs/backup.py job
import subprocess
import time
from pathlib import Path

subprocess.run(["pg_dump", "-f", "/srv/backup/app.sql", "app"], check=True)
Path("/var/lib/backup/last_success").write_text(str(time.time()))  # ✓
