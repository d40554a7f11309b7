# example: path=tools/look.py
# A person sits at the terminal; what it says of its work is no part of what they are asked.
import sqlite3

import ipdb

db = sqlite3.connect("shop.db")
print("Inserting the orders of today")  # ✗ in 3 bare lines, this one first
db.execute("INSERT OR REPLACE INTO orders VALUES ('1')")
print("Looking for orders without a total")
found = db.execute("SELECT id FROM orders WHERE total IS NULL").fetchall()
if not found:
    ipdb.set_trace()
print("Finished with the orders of today")
