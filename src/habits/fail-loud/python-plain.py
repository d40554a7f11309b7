# example: path=scripts/publish.py
# Nothing that a narrower rule speaks of: the first of these is told, once for the file.
import json
import os
import subprocess
import sys


def settings():
    try:
        return json.load(open("settings.json"))
    except Exception:  # ✗ is swallowed
        return {}


def publish(path):
    if not os.path.exists(path):
        print(f"File {path} does not exist.")
        return
    installer = subprocess.Popen(["yum", "install", "-y", "publisher"])
    installer.wait()
    subprocess.run(["publish", path], check=True) # ✓


publish(settings()["path"])
