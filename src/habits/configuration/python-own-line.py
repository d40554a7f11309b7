#!/usr/bin/env python3
# A place is told where it is written, not where its name is used.
import requests

SHOP = "10.20.30.40"  # ✗ A private address is written here
BALANCER = "10.20.30.41"
PORT = 3773
requests.get(f"http://{SHOP}:{PORT}/status", timeout=10)
requests.post(f"http://{SHOP}:{PORT}/orders", timeout=10)
print(f"see http://{BALANCER}:{PORT}/")
