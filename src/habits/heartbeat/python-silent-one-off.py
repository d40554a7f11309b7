#!/usr/bin/env python3
"""One-off: give each open order its new number."""
import requests

for order in requests.get("https://api.acme.io/orders", timeout=9).json():
    requests.patch("https://api.acme.io/orders/" + order["id"], json={"number": order["old"]}, timeout=9).raise_for_status()
