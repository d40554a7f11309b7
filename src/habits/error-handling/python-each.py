import shutil
import subprocess
import sys

try:
    subprocess.run(["pg_dump", "-f", "app.sql", "app"], check=True)  # ✓
except subprocess.CalledProcessError as error:
    sys.exit(f"pg_dump failed: {error}")

try:
    shutil.copy("app.sql", "/backup/app.sql")
except OSError as error:
    sys.exit(f"the dump was not copied: {error}")
