# example: path=desk/index.py
# What is added to a dictionary changes nothing outside: the entry is handed back without it.
from pathlib import Path

from desk.manifest import normalize


def entries(listed, fetch):
    found = []
    for raw in listed:
        entry = {"id": raw["id"], "rights": raw.get("rights")}
        try:
            manifest = normalize(fetch(raw["manifest"]))
            entry.update({"rights": manifest["rights"]})
        except Exception:
            pass
        found.append(entry)
    return found


def counts(listed):
    sums = dict()
    for raw in listed:
        try:
            sums.update(normalize(raw))
        except Exception:
            pass
        try:
            Path("rows.json").write_text(normalize(raw))
        except Exception:  # ✗ is swallowed
            pass
        Path("seen.json").write_text(raw)
    return sums
