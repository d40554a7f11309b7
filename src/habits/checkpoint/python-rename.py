# example: path=jobs/rates.py job
import json
import os

with open("rates.json") as file:
    rates = json.load(file)

rates["EUR"] = 1
with open("rates.json.tmp", "w") as file:
    json.dump(rates, file)
os.replace("rates.json.tmp", "rates.json")  # ✓
