# What makes something new under a name that a person chose must fail where it is there: its first texts would replace the work.
import argparse
from pathlib import Path

from templates import render


def create(dataset, name):
    folder = Path("sql") / dataset / name
    folder.mkdir(parents=True)
    (folder / "query.sql").write_text("SELECT 1\n")


def new_shop(name):
    shop = Path("shops") / name
    shop.mkdir()
    with open(shop / "settings.ini", "w") as file:
        file.write("[shop]\n")


def new_plugin(name):
    plugin = Path("plugins") / name
    plugin.mkdir()
    (plugin / "tests").mkdir()
    render("plugin.py", plugin / "plugin.py")


def report(day):
    folder = Path("reports") / day
    folder.mkdir(parents=True)  # ✗ fails on the second run
    (folder / "report.txt").write_text(day)


def create_folder(path: Path):
    path.mkdir()  # ✗ fails on the second run


parser = argparse.ArgumentParser()
parser.add_argument("name")
args = parser.parse_args()
create("shop", args.name)
new_shop(args.name)
new_plugin(args.name)
report("2024-05-01")
create_folder(Path("orders"))
target = Path(args.name)
target.mkdir()
(target / "README.md").write_text("# A shop\n")
