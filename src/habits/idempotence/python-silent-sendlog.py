# example: path=jobs/tell.py job
# What went out when: a second line on a second run is what such a table is for.
import datetime
import os

import psycopg2

db = psycopg2.connect(os.environ["STORE"], connect_timeout=10)
with db, db.cursor() as cursor:
    cursor.execute("SELECT email FROM readers")
    for (email,) in cursor.fetchall():
        cursor.execute("INSERT INTO sendlog (email, sent) VALUES (%s, %s)", (email, datetime.datetime.now()))
