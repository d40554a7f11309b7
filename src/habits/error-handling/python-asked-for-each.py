# example: path=scripts/catalogue.py
# The same question for each name: which of them it was, no traceback says.
import sys

import requests

names = open("names.txt").read().split()
for name in names:
    found = requests.get(f"https://shop.example/{name}", timeout=10)  # ✗ If `requests.get` fails
    with open(f"{sys.argv[1]}/{name}.json", "w") as file:
        file.write(found.text)
