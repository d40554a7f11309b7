# example: path=tools/clean_names.py
# Somebody answers it: no job.
import sqlite3

db = sqlite3.connect("/srv/shop.db")
if input("Clean all names? ") == "yes":
    for key, name in db.execute("SELECT id, name FROM customers").fetchall():
        db.execute("UPDATE customers SET name = ? WHERE id = ?", (name.strip(), key))
