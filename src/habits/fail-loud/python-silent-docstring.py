# The docstring of the function says that its failure must not reach the caller.
import json
import pathlib

import requests


def remember(event):
    """Add one event to the diary.

    A failure must never break the caller's order (best-effort).
    """
    try:
        pathlib.Path("last.json").write_text(json.dumps(event))
    except Exception:
        return


def announce(event):
    """Send an event to the board; never raises."""
    try:
        requests.post("https://board.acme.net/events", json=event, timeout=5).raise_for_status()  # ✓
    except Exception:
        pass


def keep(rows):
    """Write the rows down. Errors are silently ignored."""
    try:
        pathlib.Path("rows.json").write_text(json.dumps(rows))
    except Exception:
        pass


def store(rows, note=None):
    """Write the rows down, with a note; ignored columns are left out."""
    try:
        pathlib.Path("orders.json").write_text(json.dumps([rows, note]))
    except Exception:  # ✗ is swallowed
        pass


remember({})
announce({})
keep([])
store([])
