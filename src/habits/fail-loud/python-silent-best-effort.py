# example: path=hooks/page.py
import json
import sqlite3
import subprocess
import sys
import urllib.request
from pathlib import Path
from xml.dom import minidom

from playwright.sync_api import sync_playwright


def publish(rows):
    try:
        urllib.request.urlopen("https://shops.example/rows", data=rows, timeout=10)
    except Exception as error:
        print(f"best-effort publishing failed: {error}")


try:
    event = json.load(sys.stdin)
except ValueError: # ✗ ends in exit status 0
    sys.exit(0)
publish(json.dumps(event).encode())


def log_to_audit(message):
    try:
        subprocess.run(["./audit-trail.sh", message])
    except Exception:
        pass


log_to_audit("restarted")

async def warmup(client):
    try:
        await client.post("https://models.example/embed", json=["warm"])
    except Exception:
        pass


# A timer that the last run left need not be there.
subprocess.run(["systemctl", "--user", "stop", "import.timer"], capture_output=True, text=True)
subprocess.run(["systemctl", "--user", "start", "import.timer"], check=True)  # ✓


# A page that is looked at in a browser: its library's name is no deed.
def title_of(address):
    with sync_playwright() as browsers:
        page = browsers.chromium.launch().new_page()
        page.goto(address, timeout=30000)
        try:
            page.wait_for_function("() => document.title.length > 0", timeout=5000)
        except Exception:
            pass
        return page.title()


print(title_of(sys.argv[1]))


# Whoever has gone misses nothing.
async def tell(websocket, text):
    try:
        await websocket.send_text(text)
    except Exception:
        pass


# The column is there already.
def add_columns(connection):
    for column in ("note", "seen"):
        try:
            connection.execute(f"ALTER TABLE orders ADD COLUMN {column} TEXT")
        except Exception:
            pass


add_columns(sqlite3.connect("orders.db"))


# How a file looks.
def pretty_print(path):
    try:
        path.write_bytes(minidom.parse(str(path)).toprettyxml(encoding="utf-8"))
    except Exception:
        pass


pretty_print(Path("orders.xml"))

# It is there to stay.
subprocess.Popen(["./run_queue.sh"], cwd="queue")
