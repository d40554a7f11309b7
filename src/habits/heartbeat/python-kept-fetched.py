# example: path=ops/collect.py
import time

import requests
from prometheus_client import Gauge, start_http_server

LAST = Gauge("last_round_seconds", "When the last round ended")


def collect():
    requests.post("https://api.example.org/measured", json={"t": 21}, timeout=10)
    LAST.set(time.time())  # ✓


def main():
    start_http_server(9100)
    while True:
        collect()
        time.sleep(60)


main()
