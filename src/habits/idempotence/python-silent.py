import os
import shutil
import smtplib
import sqlite3
import sys
import tempfile
from datetime import datetime
from pathlib import Path

import requests

OUT = Path("site")


def directories(base):
    os.mkdir(os.path.join(tempfile.gettempdir(), "work"))  # thrown away
    os.makedirs(f"runs/{datetime.now():%Y%m%d-%H%M%S}")  # unique to the run
    shutil.rmtree(OUT)
    OUT.mkdir()  # removed just before
    os.makedirs("strict", exist_ok=False)  # a decision
    Path("job.lock").mkdir()  # a lock must fail when it is held
    try:
        os.mkdir("inbox")  # ✓
    except FileExistsError:
        pass


def in_the_callers_words(path):
    if not os.path.exists(path):
        os.makedirs(path)  # ✓


def under_another_name():
    folder = os.getcwd()
    if not os.path.exists(os.getcwd()):
        os.makedirs(folder)  # ✓


def a_check_of_something_else(base):
    if os.path.exists("other"):
        return
    os.makedirs("reports")  # ✗ fails on the second run


def rows(db, items):
    for item in items:
        db.execute("INSERT INTO audit_log (item) VALUES (?)", (item,))  # a log grows by nature
    db.execute("DELETE FROM stock")
    db.executemany("INSERT INTO stock (item) VALUES (?)", items)  # ✓
    scratch = sqlite3.connect(":memory:")
    scratch.execute("CREATE TABLE seen (id)")
    scratch.execute("INSERT INTO seen VALUES (1)")  # gone with the run


def rebuild(db):
    db.execute("DROP TABLE IF EXISTS shelves")
    db.execute("CREATE TABLE shelves (id INTEGER PRIMARY KEY)")
    db.execute("CREATE INDEX by_id ON shelves (id)")


def shelve(db, number):
    db.execute("INSERT INTO shelves (id) VALUES (?)", (number,))  # ✓


def register(db):
    name, town = input("Name: "), input("Town: ")
    db.execute("INSERT INTO members (name, town) VALUES (?, ?)", (name, town))


def lines(text):
    with open("run.log", "a") as log:
        log.write(text)
    with open("metrics.jsonl", "a") as metrics:
        metrics.write(text)
    with open("app.conf", "w") as conf:
        conf.write("[app]\n")
    with open("app.conf", "a") as conf:  # written anew above
        conf.write(text)


def one_mail(text):
    smtplib.SMTP("mail.example.org", timeout=10).sendmail("a@example.org", "b@example.org", text)
    for word in sys.argv[1:]:
        requests.post("https://api.example.org/words", json=word, timeout=10)  # arguments are no records


def overwrite(text):
    Path("report.txt").write_text(text)


directories("base")
in_the_callers_words("data")
under_another_name()
a_check_of_something_else("base")
rows(sqlite3.connect("shop.db"), ["a"])
shelve(sqlite3.connect("shop.db"), 7)
rebuild(sqlite3.connect("shop.db"))
register(sqlite3.connect("shop.db"))
lines("x")
one_mail("x")
overwrite("x")

for name in ["compose.yml", "compose.prod.yml"]:
    os.remove(name)
os.symlink("/srv/apps/compose.yml", "compose.yml")

import duckdb

in_memory = duckdb.connect()
in_memory.execute("CREATE VIEW kg AS SELECT * FROM read_parquet('rows.parquet')")

import pymongo

store = pymongo.MongoClient("mongodb://store.acme.io")
store.events.errors.insert_one({"type": "import"})

results = sqlite3.connect("/srv/results.db")
results.execute("INSERT INTO results (name, run_date, score) VALUES (?, ?, ?)", ("one", "2024-05-01", 1))
