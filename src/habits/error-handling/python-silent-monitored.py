# example: path=monitor/checks/sums.py
#!/usr/bin/env python3
# A monitor starts it, shows what it says and looks at its status.
import os

import requests

if not os.getenv("SHOP"):
    raise ValueError("ERROR: SHOP is not set")
orders = requests.get(os.environ["SHOP"], timeout=10).json()
sums = requests.get(os.environ["SUMS"], timeout=10).json()
assert sum(orders) == sums, "ERROR: the sums differ"
