# example: path=scripts/audit.py
# Whoever started it sees the library's own words: worth a line, and no more.
import sys

import requests

for name in sys.argv[1:]:
    found = requests.get(f"https://shop.example/{name}", timeout=10)  # ✗ only its traceback tells it
    with open(f"{name}.json", "w") as file:
        file.write(found.text)
