# example: path=tools/mend.py
import argparse
import sqlite3


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--commit", action="store_true")
    args = parser.parse_args()
    db = sqlite3.connect("shop.db")
    bad = db.execute("SELECT id FROM orders WHERE total IS NULL").fetchall()
    # What it would do is what was asked for.
    print("Looking for orders without a total")
    print(f"Found {len(bad)} orders to be updated")
    print("Checking the old shop for them")
    if not args.commit:
        print("Nothing was written, run with --commit")
        return 0
    db.executemany("UPDATE orders SET total = 0 WHERE id = ?", bad)
    db.commit()
    print(f"Updated {len(bad)} orders")
    return 0


raise SystemExit(main())
