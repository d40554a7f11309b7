# What was read and written elsewhere in the same round is moved; what is only read goes with nobody looking.
import sys
from pathlib import Path

from shop.places import place_of


def clean(text):
    return text.strip()


def move(old_root, new_root):
    for old in sorted(Path(old_root).rglob("*.md")):
        text = old.read_text(encoding="utf-8")
        kept = clean(text)
        new = place_of(new_root, old.name)
        if not new.exists():
            new.write_text(kept, encoding="utf-8")
        old.unlink()


def drop(notes_root):
    for note in Path(notes_root).glob("*.md"):
        print(note.read_text())
        note.unlink()  # ✗ destroys at once


move(sys.argv[1], sys.argv[2])
drop(sys.argv[3])
