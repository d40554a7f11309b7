# It serves while the pages are taken, and is ended whatever came of them; what was not served the browser misses.
import subprocess

from playwright.sync_api import sync_playwright

server = subprocess.Popen(["uvicorn", "shop.main:app"])
try:
    with sync_playwright() as playwright:  # ✓
        page = playwright.chromium.launch().new_page()
        page.goto("http://localhost:8000/orders")
        page.screenshot(path="orders.png")
finally:
    server.terminate()
