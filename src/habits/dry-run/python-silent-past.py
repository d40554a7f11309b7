#!/usr/bin/env python3
# What is past its time goes by the rule that stands there; what the run put in, it may take out; a table is filled again by its class.
import os
from datetime import datetime, timedelta

import psycopg2
from shop.models import Device, Token
from sqlalchemy import create_engine, delete, text
from sqlalchemy.orm import Session


def prune_tokens(session):
    cutoff = datetime.now() - timedelta(days=30)
    session.execute(delete(Token).where(Token.expires_at < cutoff)) # ✗ destroys at once
    session.commit()


def renew(session):
    session.execute(text("DELETE FROM devices"))
    for name in ("lamp", "door"):
        session.add(Device(name=name))
    session.commit()


def load(cursor, blocked):
    cursor.execute("TRUNCATE bronze.features, bronze.runs CASCADE")  # ✗ destroys at once
    cursor.execute("DELETE FROM bronze.features WHERE commune = ANY(%s)", (blocked,))


engine = create_engine(os.environ["STORE"])
with Session(engine) as session:
    prune_tokens(session)
    renew(session)
with psycopg2.connect(os.environ["BRONZE"], connect_timeout=10) as bronze:
    load(bronze.cursor(), [4])
