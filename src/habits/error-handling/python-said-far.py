# example: path=jobs/orders.py job
# In the night what was said some steps before is too little: nobody sits in front of it.
import sys

import requests


def load(name):
    return requests.get(f"https://shop.acme.net/{name}", timeout=10).json()  # ✗ put the work in a `try`


print("Starting the export")
orders = load("orders")
requests.put(sys.argv[1], json=orders, timeout=10)
