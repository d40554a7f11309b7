# example: path=jobs/load_orders.py job
# What ends the work is in another module: it may well count.
import csv
import sqlite3

from ops import finish

db = sqlite3.connect("/srv/shop.db")
with open("/srv/in/orders.csv", newline="") as source:
    for row in csv.DictReader(source):
        db.execute("INSERT OR REPLACE INTO orders VALUES (?, ?)", (row["id"], row["amount"]))
db.commit()
finish("orders")
