# A file that is looked for is told when it is missing: the first step that nobody tells of stands further on.
import json
import sys
from pathlib import Path

ORDERS = Path("data") / "orders.json"
BACKUP = Path("data/backups")


def main() -> int:
    if not ORDERS.exists():
        print(f"Error: not found: {ORDERS}", file=sys.stderr)
        return 1
    print(f"Loading {ORDERS} ...")
    with open(ORDERS, encoding="utf-8") as file:
        orders = json.load(file)
    BACKUP.mkdir(parents=True, exist_ok=True)  # ✗ If `pathlib.Path.mkdir` fails
    (BACKUP / "orders.json").write_text(json.dumps(orders))
    return 0


if __name__ == "__main__":
    sys.exit(main())
