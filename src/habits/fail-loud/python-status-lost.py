# example: path=jobs/stock.py
import sys

import requests


def run():
    try:
        stock = requests.get("https://api.acme.io/stock", timeout=10).text  # ✗ passes for data
        with open("/srv/stock.csv", "w") as file:
            file.write(stock)
        return 0
    except Exception:  # ✗ Every failure in this `try` is swallowed
        pass


sys.exit(run())
