import sqlite3
import sys


def empty(db, table):
    db.execute(f"DELETE FROM {table}")


db = sqlite3.connect("shop.db")
for table in sys.argv[1:]:
    empty(db, table)
db.executemany("INSERT INTO orders (number, amount) VALUES (?, ?)", [(1, 2)])
db.commit()
