"""Runs nightly: fetches yesterday's orders and keeps them as files."""

import json
import logging
import os
import sqlite3
import sys
from pathlib import Path

import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

log = logging.getLogger("nightly_export")


def alert(text):
    requests.post(os.environ["ALERT_URL"], json={"text": text}, timeout=10).raise_for_status()


def orders_of(shop, token):
    session = requests.Session()
    session.mount("https://", HTTPAdapter(max_retries=Retry(total=5, backoff_factor=1)))
    answer = session.get(shop, headers={"Authorization": token}, timeout=30)
    answer.raise_for_status()
    return answer.json()


def keep(db, orders):
    bad = 0
    for order in orders:
        try:
            row = (order["id"], json.dumps(order))
            db.execute("INSERT OR REPLACE INTO orders VALUES (?, ?)", row)
        except (KeyError, sqlite3.Error) as error:
            bad += 1
            log.warning("order left out: %s", error)
    db.commit()
    return bad


def main():
    folder = Path(os.environ["EXPORT_DIR"])
    folder.mkdir(parents=True, exist_ok=True)
    orders = orders_of(os.environ["SHOP_URL"], os.environ["SHOP_TOKEN"])
    with sqlite3.connect(folder / "orders.db", timeout=30) as db:
        bad = keep(db, orders)
    log.info("kept %d orders, left out %d", len(orders) - bad, bad)
    requests.get(os.environ["HEARTBEAT_URL"], timeout=10).raise_for_status()


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    try:
        main()
    except Exception as error:
        log.exception("the export failed")
        alert(f"nightly export failed: {error}")
        sys.exit(1)
