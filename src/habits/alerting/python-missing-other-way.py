# example: path=services/hail.py
import logging
import threading
import time

import requests


def ask(path):
    return requests.get(f"https://hail.example.org/{path}", timeout=10).json()


def look():
    # Taken here, but not on the way from the loop.
    try:
        return ask("now")
    except Exception:
        return None


threading.Thread(target=look).start()
while True:  # ✗ send an alert from its handler
    try:
        requests.post("https://db.example.org/write", json=ask("day"), timeout=10)
    except Exception:
        logging.exception("round failed")
    time.sleep(300)
