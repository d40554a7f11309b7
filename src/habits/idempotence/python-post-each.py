#!/usr/bin/env python3
import requests

for name in ("orders", "returns"):
    requests.post("https://api.acme.io/queues", json={"name": name}, timeout=9).raise_for_status()  # ✗ A second run sends each of them again
for attempt in range(3):
    requests.post("https://api.acme.io/queues", json={"name": str(attempt)}, timeout=9).raise_for_status()
