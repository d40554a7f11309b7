import os

import requests

SHOP_TOKEN = "yQ7f0HvsXX2BpHLs91tLmgtK"  # ✗ `SHOP_TOKEN`
requests.get("https://shop.acme.net/orders", headers={"Authorization": f"Bearer {SHOP_TOKEN}"}, timeout=5)

# What the site's own page sends with every visitor's browser.
SITE_TOKEN = os.environ.get("SITE_TOKEN", "91dFgdTBBNcXFYIAwhaAVASX")  # ✓
HEADERS = {
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64)",
    "Referer": "https://jobs.acme.net/",
    "token": SITE_TOKEN,
}
