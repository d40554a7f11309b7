# The file is looked through before, deeper than the append stands: whoever finds the first of its words there leaves.
from pathlib import Path

LINES = """
[tool.shop]
prices = "eur"
"""


def add_prices():
    path = Path("pyproject.toml")
    if path.exists():
        with open(path) as file:
            known = file.read()
        if "[tool.shop]" in known:
            print("It is there.")
            return
    with open(path, "a") as file:  # ✓
        file.write(LINES)


def add_orders():
    path = Path("setup.cfg")
    if path.exists():
        with open(path) as file:
            known = file.read()
        if "[tool.orders]" in known:
            return
    with open(path, "a") as file:  # ✗ add only what is missing
        file.write(LINES)


add_prices()
add_orders()
