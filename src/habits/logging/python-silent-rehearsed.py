# example: path=tools/apply.py
# What is said under `--dry-run` is the preview that was asked for.
import argparse
import sqlite3


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dry-run", action="store_true")
    args = parser.parse_args()
    db = sqlite3.connect("shop.db")
    db.execute("CREATE TABLE IF NOT EXISTS orders (id TEXT, total REAL)")
    bad = db.execute("SELECT id FROM orders WHERE total IS NULL").fetchall()
    if args.dry_run:
        print("DRY RUN - nothing will be changed in the shop")
        print("Checking the orders without a total")
        print(f"Updating {len(bad)} orders would be the next step")
        return 0
    db.executemany("UPDATE orders SET total = 0 WHERE id = ?", bad)
    print(f"Updated {len(bad)} orders in the shop")
    print("Closing the database of the shop")
    return 0


raise SystemExit(main())
