# example: path=jobs/thumbnails.py job
import json
import os
import sqlite3
from pathlib import Path

import requests

API = "https://images.example.org/v1"
STATE = Path("state.json")
db = sqlite3.connect("images.db")


def render_all():
    for (image,) in db.execute("SELECT id FROM images"):  # ✗ After a crash this loop starts again at its first item
        requests.post(f"{API}/render", json={"image": image}, timeout=60).raise_for_status()


def render_new():
    done = set(json.loads(Path("done.json").read_text()))
    for (image,) in db.execute("SELECT id FROM images"):  # ✓
        if image in done:
            continue
        requests.post(f"{API}/render", json={"image": image}, timeout=60).raise_for_status()


def render_pending():
    for (image,) in db.execute("SELECT id FROM images WHERE rendered_at IS NULL"):  # ✓
        requests.post(f"{API}/render", json={"image": image}, timeout=60).raise_for_status()


def remember(image):
    state = json.loads(STATE.read_text())
    state["last"] = image
    STATE.write_text(json.dumps(state))  # ✗ A crash here leaves half a file


render_all()
render_new()
render_pending()
remember(7)
