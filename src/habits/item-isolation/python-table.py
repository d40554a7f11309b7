import csv
import logging

import requests

URL = "https://api.example.org/sales"
rows = requests.get(URL, timeout=10).json()


def export():
    with open("sales.csv", "w") as file:
        table = csv.writer(file)
        for row in rows:  # ✗ One bad record ends this loop
            table.writerow([row["id"], float(row["amount"])])


def export_what_is_good():
    skipped = 0
    with open("good.csv", "w") as file:
        table = csv.writer(file)
        for row in rows:  # ✓
            try:
                table.writerow([row["id"], float(row["amount"])])
            except (KeyError, ValueError):
                skipped += 1
                logging.warning("bad row skipped: %s", row)
    return skipped


export()
export_what_is_good()
