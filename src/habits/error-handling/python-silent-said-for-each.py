# The round names its record, and the command what it is about: that stands above the traceback, however much is done in between.
import sys

import requests
from google.cloud import bigquery

client = bigquery.Client("shop")


def write(day, rows):
    client.query(f"DELETE FROM orders WHERE day = '{day}'").result()
    client.insert_rows_json("orders", rows)


def replay(day):
    rows = client.query(f"SELECT * FROM orders WHERE day = '{day}'").result()
    lines = client.query(f"SELECT * FROM lines WHERE day = '{day}'").result()
    return list(rows) + list(lines)


def replay_all():
    days = open("days.txt").read().split()
    for number, day in enumerate(days):
        print(f"[{number + 1}] Replaying {day} …", end=" ")
        if day in sys.argv:
            rows = replay(day)
            if rows:
                write(day, rows)


def show_all():
    for day in open("days.txt").read().split():
        print(f"--- {day}")
        rows = replay(day)
        if rows:
            write(day, rows)


replay_all()
show_all()
