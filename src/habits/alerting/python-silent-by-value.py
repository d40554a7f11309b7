# example: path=checks/drift/main.py
"""Looks for drift. Runs every 2 hours."""
import os
import subprocess

import requests


def look():
    try:
        found = subprocess.run(["shop-drift", "--verbose"], capture_output=True, text=True, check=True, timeout=60)
        return {"drift": bool(found.stdout), "words": found.stdout}
    except Exception as error:
        return {"drift": True, "words": str(error)}


def send_chat_alert(found):
    requests.post(os.environ["HOOK"], json=found, timeout=10).raise_for_status()


found = look()
if found.get("drift"):
    send_chat_alert(found)
