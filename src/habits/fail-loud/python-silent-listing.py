# A function that lists decorates each entry, and hands the answer back.
import json
import pathlib
import sys


def list_orders(folder):
    found = []
    for path in sorted(pathlib.Path(folder).glob("*.json")):
        entry = {"name": path.name}
        try:
            release = json.loads(path.read_text())
            if release.get("late"):
                path.write_text(json.dumps(release, indent=2))
        except Exception:
            pass
        found.append(entry)
    return found


def mark_orders(folder):
    for path in sorted(pathlib.Path(folder).glob("*.json")):
        try:
            path.write_text(json.dumps({"seen": True}))
        except Exception:  # ✗ is swallowed
            pass


print(list_orders(sys.argv[1]))
mark_orders(sys.argv[1])
