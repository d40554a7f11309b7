# example: path=jobs/backup.py job
# What the handler calls is in another module: it may well tell somebody.
import subprocess

from ops import trouble

try:
    subprocess.run(["pg_dump", "-f", "/srv/backup/app.sql", "app"], check=True)
except subprocess.CalledProcessError as error:
    trouble("backup", error)
    raise
