# example: path=src/shop/claims.py
# What is not given its new name is merged once more; nothing comes after it that could miss it.
import contextlib
from pathlib import Path


def merge(folder: Path, table: Path) -> None:
    claim = folder / "claims.new"
    table.write_text(claim.read_text())
    with contextlib.suppress(OSError):
        claim.rename(folder / "claims.merged")


def sweep(folder: Path, table: Path) -> None:
    # A crash before this line merges them again: the next call sees the old name.
    for name in ("one", "two"):
        claim = folder / name
        with contextlib.suppress(OSError):
            claim.rename(folder / f"{name}.merged")
    table.write_text("swept")
