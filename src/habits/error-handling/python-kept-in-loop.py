# A handler that tells and raises again, in the one loop that holds all the work, ends it; what prepares it is covered by it.
import logging
import sqlite3

log = logging.getLogger(__name__)


def main():
    db = sqlite3.connect("shop.db")
    for order in db.execute("SELECT id FROM orders").fetchall():
        try:
            db.execute("UPDATE orders SET state = 'sent' WHERE id = ?", order)
            db.execute("INSERT OR IGNORE INTO sent VALUES (?)", order)
            db.commit()
        except Exception:  # ✓
            log.exception("order %s", order)
            db.rollback()
            raise


main()
