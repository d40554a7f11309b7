# example: path=jobs/backup.py job
import shutil
import subprocess
import sys


def dump():
    try:
        subprocess.run(["pg_dump", "-f", "app.sql", "app"], check=True)
    except subprocess.CalledProcessError as error:
        sys.exit(f"pg_dump failed: {error}")


dump()
shutil.copy("app.sql", "/backup/app.sql")  # ✗ If `shutil.copy` fails, a bare traceback
