# Started by hand: whoever started it sees that it ran.
import subprocess

subprocess.run(["pg_dump", "-f", "/srv/backup/app.sql", "app"], check=True)
