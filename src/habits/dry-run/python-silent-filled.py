import sqlite3
import sys

from shop.models import Source
from sqlalchemy import delete, insert


def empty(db, table):
    """Which of the tables that the file fills nobody can tell here."""
    if table not in {"orders", "lines"}:
        sys.exit(f"no such table: {table}")
    db.execute(f"DELETE FROM {table}")


def renew(session, meta):
    session.execute(delete(Source).where(Source.domain == meta["domain"]))
    session.execute(insert(Source).values(meta))
    session.commit()


db = sqlite3.connect("shop.db")
empty(db, sys.argv[1])
db.executemany("INSERT INTO orders VALUES (?)", [(1,)])
renew(db, {"domain": sys.argv[2]})
