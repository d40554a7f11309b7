# example: path=tools/insert.py
# A complaint about how the script was set up is no progress.
import os
import sqlite3
import sys

if not os.environ.get("SHOP_KEY"):
    sys.stderr.write("You are using the sandbox of the shop. Orders may be wrong there.")

db = sqlite3.connect("shop.db")
print("Inserting the orders of today")
db.execute("INSERT OR REPLACE INTO orders VALUES ('1')")
print("Inserted the orders of today")
