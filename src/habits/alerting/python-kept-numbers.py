# example: path=ops/probe.py
#!/usr/bin/env python3
# Prometheus fetches what became of each round, and an alert looks at that.
import time

import requests
from prometheus_client import Counter, Gauge, start_http_server

UP = Gauge("probe_up", "1 while the shop answers", ["leg"])
FAILED = Counter("probe_failed_total", "Rounds that failed", ["leg"])
start_http_server(9108)
while True:
    try:
        requests.get("https://shop.acme.net/health", timeout=10).raise_for_status()
        UP.labels("shop").set(1)
    except requests.RequestException:
        UP.labels("shop").set(0)  # ✓
        FAILED.labels("shop").inc()
    time.sleep(30)
