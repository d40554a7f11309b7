# example: path=scripts/dedupe.py
import sqlite3

cursor = sqlite3.connect("shop.db").cursor()
cursor.execute("SELECT item, day FROM notes GROUP BY item, day HAVING COUNT(*) > 1")
for item, day in cursor.fetchall():
    cursor.execute("SELECT id FROM notes WHERE item = ? AND day = ? ORDER BY made DESC", (item, day))
    rows = cursor.fetchall()
    doubles = [row[0] for row in rows[1:]]
    marks = ",".join("?" for _ in doubles)
    cursor.execute(f"DELETE FROM notes WHERE id IN ({marks})", doubles)


def remove_old(cursor, name):
    cursor.execute("SELECT id FROM runs WHERE made < current_date - interval '5' day AND name = %s", (name,))
    ids = [row[0] for row in cursor.fetchall()]
    cursor.execute("DELETE FROM runs WHERE id = ANY(%s)", (ids,))  # ✗ destroys at once


remove_old(cursor, "nightly")
