# example: path=nightly/sync.py
import logging
import sqlite3

import requests

db = sqlite3.connect("crm.db")


def push(contact):
    try:
        requests.put(f"https://crm.example.org/contacts/{contact[0]}", json=contact[1], timeout=10).raise_for_status()
    except requests.RequestException as error:
        logging.error("contact %s was not synchronised: %s", contact[0], error)
        return False
    return True


def main():
    done = 0
    for contact in db.execute("SELECT id, data FROM contacts"):  # ✓
        if push(contact):
            done += 1
    logging.info("%d contacts", done)


main()
