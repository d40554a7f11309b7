# example: path=scripts/audit.py
# Whoever started it sees the line and the library's own words, and starts it again.
import sys

import requests

for name in sys.argv[1:]:
    found = requests.get(f"https://shop.example/{name}", timeout=10)
    with open(f"{name}.json", "w") as file:
        file.write(found.text)
