# A remote of what the same block has cloned.
from pathlib import Path
from subprocess import check_call


def fetch(place: Path, other: Path):
    if not place.is_dir():
        check_call(["git", "clone", "https://git.example.org/shop.git", place])  # ✓
        check_call(["git", "remote", "add", "upstream", "https://git.example.org/all/shop.git"], cwd=place)
    check_call(["git", "remote", "add", "upstream", "https://git.example.org/all/shop.git"], cwd=other)  # ✗ fails on the second run


fetch(Path("shop"), Path("books"))
