# One of two callers says what is being done.
import sys

import requests


def load(name):
    return requests.get(f"https://shop.acme.net/{name}", timeout=10).json()  # ✗ put the work in a `try`


def orders():
    print("Loading the orders")
    return load("orders")


def sums():
    return load("sums")


print(orders(), sums())
requests.put(sys.argv[1], data="done", timeout=10)
