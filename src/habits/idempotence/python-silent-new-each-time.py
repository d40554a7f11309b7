#!/usr/bin/env python3
# Another user each time is what it is started for: what comes after it belongs to that one.
import os

import psycopg2

db = psycopg2.connect(os.environ["TRIAL_STORE"], connect_timeout=10)
with db, db.cursor() as cursor:
    cursor.execute("INSERT INTO users (name) VALUES (%s) RETURNING id", ("Somebody",))
    user = cursor.fetchone()[0]
    cursor.execute("INSERT INTO accounts (user_id, login) VALUES (%s, %s)", (user, f"trial-{user}"))
