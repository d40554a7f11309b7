#!/usr/bin/env python3
import psycopg

with psycopg.connect("dbname=shop") as db:
    db.execute("ALTER TABLE orders ADD COLUMN IF NOT EXISTS note text")  # ✓
    db.execute("ALTER TABLE orders ADD COLUMN paid bool")
    db.execute("UPDATE orders SET note = '' WHERE note IS NULL")
