# example: path=services/rain.py
import logging
import time

import requests


def fetch():
    try:
        return requests.get("https://rain.example.org/now", timeout=10).json()
    except Exception:
        logging.exception("no rain")
        return None


def keep(rain):
    try:
        requests.post("https://db.example.org/write", json=rain, timeout=10)
    except Exception:
        logging.exception("not kept")


while True:  # ✗ send an alert where `fetch` takes it
    try:
        keep(fetch())
        time.sleep(300)
    # Never reached.
    except Exception:
        logging.exception("round failed")
        time.sleep(60)
