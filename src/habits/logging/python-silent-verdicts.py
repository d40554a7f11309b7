# What a check prints is its product.
import json
import sys

import requests


def check(url):
    rows = requests.get(url, timeout=10).json()["rows"]
    with open("/tmp/rows.json", "w") as file:
        json.dump(rows, file)
    print("Looking at the rows")
    if not rows:
        print("  FAIL  there are no rows")
        print("        FIX: load them again")
        return False
    print("  PASS  there are rows")
    return True


print(check(sys.argv[1]))
