import argparse
import sqlite3

parser = argparse.ArgumentParser()
parser.add_argument("--dry-run", action="store_true")
args = parser.parse_args()
store = sqlite3.connect("/srv/shop.db")
for key, name in store.execute("SELECT id, name FROM orders").fetchall():
    if not args.dry_run:
        store.execute("UPDATE orders SET name = ? WHERE id = ?", (name.strip(), key))  # ✓
store.commit()
