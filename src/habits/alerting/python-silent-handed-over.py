"""Sends the day's orders on. Runs daily at 03:00 from cron."""
import os
import requests
from acme.ops import job, run


# What it does with a failure stands in another module.
@job("orders")
def orders():
    for row in requests.get(os.environ["SHOP"], timeout=10).json():
        requests.post(os.environ["STORE"], json=row, timeout=10).raise_for_status()


if __name__ == "__main__":
    with run("all"):
        orders()
