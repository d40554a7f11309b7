# Started by hand: whoever started it sees the failure.
import subprocess

subprocess.run(["pg_dump", "-f", "/srv/backup/app.sql", "app"], check=True)
