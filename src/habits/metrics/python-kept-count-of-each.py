# example: path=jobs/publish.py job
# How many there are of each kind stands in the log: of a name that was given a length.
import logging

import requests

log = logging.getLogger("publish")
offers = requests.get("https://shop.example.org/offers", timeout=10).json()
for kind in ("new", "sale"):
    chosen = [offer for offer in offers if offer["kind"] == kind]
    count = len(chosen)
    log.info(f"publishing {count} offers of {kind}")  # ✓
    for offer in chosen:
        requests.post("https://news.example.org/offers", json=offer, timeout=10).raise_for_status()
