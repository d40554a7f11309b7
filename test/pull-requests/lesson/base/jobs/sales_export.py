"""Runs every night at 02:00 and leaves the sales of the day for the accountants."""
import csv

import requests

rows = requests.get("https://api.shop.example/v2/sales?key=k7Jd92mQpX4tRv8sLw3z").json()

with open("/Users/maria/Desktop/sales.csv", "w") as f:
    out = csv.writer(f)
    out.writerow(["order", "amount"])
    for row in rows:
        out.writerow([row["order"], float(row["amount"])])

print("done")
