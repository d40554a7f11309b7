# example: path=jobs/load.py
# One of two callers says what is being done, so that it is seen.
import logging
import sys

import requests


def load(name):
    return requests.get(f"https://shop.acme.net/{name}", timeout=10).json()  # ✗ put the work in a `try`


def orders():
    print("Loading the orders")
    return load("orders")


def sums():
    logging.debug("loading the sums")
    return load("sums")


def prices():
    print("✅ done with the sums")
    return load("prices")


print(orders(), sums(), prices())
requests.put(sys.argv[1], data="done", timeout=10)
