# example: path=jobs/backup.py job
# A ping that only tells of a failure is no sign of life.
import subprocess
import urllib.request

try:
    subprocess.run(["pg_dump", "-f", "/srv/backup/app.sql", "app"], check=True)  # ✗ No success signal leaves this job
except subprocess.CalledProcessError:
    urllib.request.urlopen("https://hc-ping.com/backup/fail", timeout=10)
    raise
