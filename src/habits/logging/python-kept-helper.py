import shutil
from datetime import datetime


def say(text):
    print(f"{datetime.now().isoformat()} {text}")  # ✓


say("archiving the reports")
shutil.copytree("/srv/reports", "/srv/archive", dirs_exist_ok=True)
say("archived")
