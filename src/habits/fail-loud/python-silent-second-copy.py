# Nothing is lost: what was written stays elsewhere, the place is thrown away, or nobody real is served.
import json
import pathlib
import sys

import requests


def keep(order):
    with open("orders/last.json", "w") as file:  # ✓
        json.dump(order, file)
    try:
        with open("shared/last.json", "w") as file:
            json.dump(order, file)
    except OSError:
        pass


def look(order):
    place = "/tmp/last.json"
    try:
        with open(place, "w") as file:
            json.dump(order, file, indent=2)
    except Exception:
        pass


class FakeShop:
    def save(self, order):
        try:
            pathlib.Path("orders.json").write_text(json.dumps(order))
        except Exception:
            pass


def mock_handler(order):
    try:
        requests.put("https://shop.acme.net/orders", data=order, timeout=5)
    except Exception:
        pass


def replace(order, sums):
    with open("orders/all.json", "w") as file:
        json.dump(order, file)
    try:
        with open("sums/all.json", "w") as file:
            json.dump(sums, file)
    except Exception:  # ✗ is swallowed
        pass


keep(sys.argv)
look(sys.argv)
FakeShop().save(sys.argv)
mock_handler(sys.argv)
replace(sys.argv, [])
