# example: path=benches/bench_orders.py
# Rows that are made up for a measurement.
import os
import uuid

import psycopg2

db = psycopg2.connect(os.environ["BENCH_STORE"], connect_timeout=10)
with db, db.cursor() as cursor:
    for number in range(1000):
        cursor.execute("INSERT INTO orders (id, number) VALUES (%s, %s)", (str(uuid.uuid4()), number))
