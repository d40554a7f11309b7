import os
import subprocess
import sys

import requests

db = os.getenv("SHOP_DB") or os.getenv("SHOP_CONNECTION_STRING")  # ✓
command = [sys.executable, "load.py", "--db", db]
print(f"Running: {' '.join(command)}")  # ✗ a credential of the environment
subprocess.run(command, check=True)
has = os.getenv("SHOP_DB") is not None
print(f"The database is set: {has}")
session = requests.Session()
for cookie in session.cookies:
    print(f"{cookie.name}: {cookie.value}")  # ✗ the values of cookies
for row in session.get("http://shop/rows", timeout=9).json():
    print(row.value)
