# What is changed was read and compared before; what is taken out is copied in again, whatever the table is called.
import os
import sqlite3

import psycopg2


def seed(path, mail):
    connection = sqlite3.connect(path)
    kept = connection.execute("SELECT mail FROM settings").fetchone()[0]
    if kept == mail:
        return
    connection.execute("UPDATE settings SET mail = ?", (mail,))
    connection.commit()


def renew(cursor, schema, table, days, rows):
    cursor.execute(f"DELETE FROM {schema}.{table} WHERE day IN ({days})")
    cursor.copy_expert(f"COPY {schema}.{table} FROM STDIN WITH CSV HEADER", rows)


def rebuild(root):
    import shutil

    if root.exists():
        shutil.rmtree(root)
    root.mkdir(parents=True)


seed(os.environ["SETTINGS"], os.environ["MAIL"])
with psycopg2.connect(os.environ["STORE"]) as store, open(os.environ["ROWS"]) as rows:
    renew(store.cursor(), os.environ["SCHEMA"], os.environ["TABLE"], os.environ["DAYS"], rows)
