# Who asks an error answer for what may be missing gets nothing.
import json

import requests
from shop import publish

rows = requests.get("https://shop.example/rows", timeout=10)  # ✗ An error answer
publish(json.loads(rows.text).get("rows"))  # ✓
