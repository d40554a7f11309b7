# A round is tried three times; what leaves that loop does not end the station.
import time

import requests

while True:  # ✗ When a round of this loop fails nobody is told
    for attempt in range(3):
        answer = requests.post("https://api.example.org/measured", json={"t": 21}, timeout=10)
        answer.raise_for_status()
        if answer.json()["stored"]:
            break
    time.sleep(60)
