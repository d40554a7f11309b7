# The name of the literal is what an option, or the environment, has where nobody gives another.
import argparse
import os

import requests

API = "http://orders.internal/api"  # ✓
DESK = "http://desk.internal/api"  # ✓
SHOP = "http://shop.internal/api"  # ✗ A private host
parser = argparse.ArgumentParser()
parser.add_argument("--api", default=API)
parser.add_argument("--shop", default="http://shop.internal/api")  # ✓
args = parser.parse_args() # ✓
for address in (args.api, os.environ.get("DESK", DESK), SHOP, args.shop): # ✓
    requests.get(address, timeout=9)
