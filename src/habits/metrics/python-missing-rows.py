# example: path=jobs/notes.py job
import time

import psycopg2

with psycopg2.connect("dbname=shop") as db:
    cursor = db.cursor()
    cursor.execute("SELECT name FROM shops")  # ✗ No count or duration
    for (name,) in cursor.fetchall():
        cursor.execute("UPDATE shops SET seen = now() WHERE name = %s", (name,))
        # Words and a date are no numbers.
        with open("/srv/figures/notes.txt", "a") as table:
            table.write("seen " + time.strftime("%Y%m%d") + "\n")
