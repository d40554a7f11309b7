# example: path=jobs/load_shops.py job
# The server refuses what is there already, and the run looks for that answer.
import csv

import requests

with open("shops.csv") as table:
    shops = list(csv.DictReader(table))

for shop in shops:
    answer = requests.post("https://api.shop.example/shops", json=shop, timeout=10)
    if answer.status_code == 409:
        continue
    answer.raise_for_status()

for shop in shops:
    answer = requests.post("https://api.shop.example/doors", json=shop, timeout=10)
    if not answer.ok and "already exists" not in answer.text:
        raise SystemExit(answer.text)

for shop in shops:
    answer = requests.post("https://api.shop.example/visits", json=shop, timeout=10)  # ✗ sends every record again
    if answer.status_code == 404:
        continue
    answer.raise_for_status()
