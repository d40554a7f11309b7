"""Sends the day's orders on. Runs daily at 03:00 from cron."""
import os
import requests
from acme.store import get_connection

with get_connection() as store:
    for row in requests.get(os.environ["SHOP"], timeout=10).json():  # ✗ catch the failure at the top
        store.save(row)
        requests.post(os.environ["STORE"], json=row, timeout=10).raise_for_status()
