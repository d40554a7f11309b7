# example: path=snippets/push_numbers.py
import time

import requests

while True:
    requests.post("https://numbers.acme.io/put", json={"n": 1}, timeout=5).raise_for_status()
    time.sleep(2)
