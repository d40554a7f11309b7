# example: path=jobs/measure.py job
import subprocess
import time

import psycopg2

with psycopg2.connect("dbname=shop") as db:
    cursor = db.cursor()
    cursor.execute("SELECT name FROM shops")
    for (name,) in cursor.fetchall():
        started = time.monotonic()
        cursor.execute("UPDATE shops SET seen = now() WHERE name = %s", (name,))
        with open(f"/srv/figures/{name}", "a") as table:
            table.write(time.strftime("%Y%m%d") + "," + str(time.monotonic() - started) + "\n")  # ✓
