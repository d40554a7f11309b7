# example: path=tools/clean_names.py
# It works through rows and changes each: a job on weak evidence, whoever starts it.
import argparse
import sqlite3

parser = argparse.ArgumentParser()
parser.add_argument("--apply", action="store_true")
args = parser.parse_args()
db = sqlite3.connect("/srv/shop.db")
for key, name in db.execute("SELECT id, name FROM customers").fetchall(): # ✗ If this runs by itself, nobody notices
    if args.apply:
        db.execute("UPDATE customers SET name = ? WHERE id = ?", (name.strip(), key))
