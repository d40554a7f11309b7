# example: path=jobs/reword.py job
import shutil
from pathlib import Path


def reword(page: Path) -> None:
    before = page.read_text()
    page.with_suffix(".md.bak").write_text(before)
    # The lost half lies beside it.
    page.write_text(before.replace("colour", "color"))


def renumber(table: Path) -> None:
    text = table.read_text()
    shutil.copy2(table, f"{table}.orig")
    table.write_text(text.replace("1.", "2."))


def save(state: Path) -> None:
    text = state.read_text()
    shutil.copy2("/srv/shop/shop.db", "/srv/backup/shop.db")
    state.write_text(text + "done")  # ✗ half a file


save(Path("/srv/shop/state"))
reword(Path("/srv/shop/about.md"))
renumber(Path("/srv/shop/table.md"))
