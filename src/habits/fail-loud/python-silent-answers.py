# example: path=scripts/publish.py
"""A question by its name, and a copy of what is there, lose no work."""
from pathlib import Path

from shop.sessions import get_session_store, publish

archive = Path("out/model.json")


def is_known(name):
    try:
        store = get_session_store()
        if store.get_session(name):
            return True
    except Exception:
        pass
    return False


try:
    Path("out/latest.json").write_text(archive.read_text())
except Exception: # ✗ is swallowed
    pass
if is_known("model"):
    publish(archive)
