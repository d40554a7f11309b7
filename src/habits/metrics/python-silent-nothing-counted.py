# example: path=jobs/rotate.py job
# No records: the habit does not apply to a job that goes through its own settings.
import shutil

for folder in ["/srv/a", "/srv/b"]:
    shutil.rmtree(folder, ignore_errors=True)
