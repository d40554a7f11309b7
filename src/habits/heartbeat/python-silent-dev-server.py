# example: path=tools/dev_server.py
import time

import requests

# A developer sits before it.
while True:
    requests.post("http://reload.example.org/changed", timeout=5)
    time.sleep(2)
