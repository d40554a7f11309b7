import csv
import logging
import sqlite3

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


def orders():
    with sqlite3.connect("/srv/shop.db") as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT id, total FROM orders")
        return cursor.fetchall()


def bill():
    for number, total in orders():  # ✗ One bad record ends this loop
        requests.post("https://api.example.org/bills", json={"id": number, "cents": int(total)}, timeout=10).raise_for_status()


bill()
