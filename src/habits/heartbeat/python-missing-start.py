# example: path=ops/collect.py
import time

import requests
from prometheus_client import Gauge, start_http_server

STARTED = Gauge("started", "When it was started")


def main():
    start_http_server(9100)
    # Set once, it stays as it is when the rounds hang.
    STARTED.set(1)
    while True:  # ✗ Ping a monitor after each round
        requests.post("https://api.example.org/measured", json={"t": 21}, timeout=10)
        time.sleep(60)


main()
