"""Sends the day's orders on."""
import os
import requests
from acme.ops import run_tracked


def orders():
    for row in requests.get(os.environ["SHOP"], timeout=10).json():
        requests.post(os.environ["STORE"], json=row, timeout=10).raise_for_status()


# Another module has the last word on a failure.
run_tracked("orders", orders)
