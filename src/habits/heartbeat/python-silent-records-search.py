# example: path=tools/find_order.py
# A search, and a list that lies in the checkout: no records are worked through.
import json
import os

import requests

for order in requests.get("https://shop.example.org/orders", timeout=10).json():
    if order["number"] == os.environ["NUMBER"]:
        requests.post("https://shop.example.org/marks", json=order, timeout=10).raise_for_status()
        break
with open("hosts.json") as hosts:
    for host in json.load(hosts):
        requests.post(f"https://{host}/restart", timeout=10).raise_for_status()
