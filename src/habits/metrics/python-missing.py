# example: path=jobs/load_orders.py job
import csv
import sqlite3

db = sqlite3.connect("/srv/shop.db")
with open("/srv/in/orders.csv", newline="") as source:
    for row in csv.DictReader(source):  # ✗ No count or duration is recorded
        db.execute("INSERT OR REPLACE INTO orders VALUES (?, ?)", (row["id"], row["amount"]))
db.commit()
