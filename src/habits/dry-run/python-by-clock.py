# example: path=jobs/rows.py job
# A clock gives it no argument: without one it still does its work.
import sqlite3

db = sqlite3.connect("/srv/shop.db")
for (table,) in db.execute("SELECT name FROM outdated").fetchall():
    db.execute(f"DROP TABLE {table}")  # ✗ leave it out where `DRY_RUN` says so
