# example: path=jobs/backup.py job
# A monitor is named here, and nobody can tell what the client does with it.
import subprocess

from ops import client

subprocess.run(["pg_dump", "-f", "/srv/backup/app.sql", "app"], check=True)
answer = client.done("https://hc-ping.com/backup")
