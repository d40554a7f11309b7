import sqlite3


def delete_settings(shop: sqlite3.Connection):
    shop.execute("DELETE FROM settings")  # ✗ (warning) destroys at once


def refresh(shop: sqlite3.Connection):
    shop.execute("DELETE FROM settings")  # ✗ (error) may take everything at once


if __name__ == "__main__":
    database = sqlite3.connect("/srv/shop.db")
    delete_settings(database)
    refresh(database)
