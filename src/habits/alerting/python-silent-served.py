# example: path=ops/lag.py
#!/usr/bin/env python3
import time

import requests
from prometheus_client import Gauge, start_http_server

LAG = Gauge("lag_seconds", "How far behind the copy is")
start_http_server(9109)
while True:
    LAG.set(requests.get("https://shop.acme.net/lag", timeout=10).json()["lag"])
    time.sleep(30)
