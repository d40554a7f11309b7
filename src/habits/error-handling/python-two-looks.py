# example: path=scripts/audit.py
# Of two questions the traceback says less; the name is the one that the author wrote.
from db import ensure_db

conn = ensure_db()
teas = conn.execute("SELECT name FROM teas").fetchall()  # ✗ If `conn.execute` fails
print(teas, conn.execute("SELECT name FROM shops").fetchall())
