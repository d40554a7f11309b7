# A row by its whole key, after it was looked at; and rows by a part of what they hold.
import sqlite3
import sys

db = sqlite3.connect("shop.db")
path, owner, task = sys.argv[1:4]
seen = db.execute("SELECT owner, COALESCE(task, '') FROM owners WHERE path = ?", (path,)).fetchone()
if seen != (owner, task):
    sys.exit(1)
db.execute(
    """DELETE FROM owners
       WHERE path = ? AND owner = ? AND COALESCE(task, '') = ?""",
    (path, owner, task),
)
db.execute("DELETE FROM owners WHERE task LIKE ?", (task,))  # ✗ `DELETE FROM owners` destroys at once
