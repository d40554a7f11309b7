#!/usr/bin/env python3
import time

import requests
from plyer import notification

while True:
    for row in requests.get("https://api.acme.io/figures", timeout=9).json():
        if row["state"] == "north":
            notification.notify(title=row["state"], message=row["figures"])
    time.sleep(3600)
