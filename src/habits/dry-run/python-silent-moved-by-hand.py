# What was read and written elsewhere in the same round is moved; what is only read goes with nobody looking.
import sys
from pathlib import Path


def clean(text):
    return text.strip()


def move(old_root, new_root):
    for old in Path(old_root).glob("*.md"):
        text = old.read_text()
        kept = clean(text)
        Path(new_root, old.name).write_text(kept)
        old.unlink()


def drop(notes_root):
    for note in Path(notes_root).glob("*.md"):
        print(note.read_text())
        note.unlink()  # ✗ destroys at once


move(sys.argv[1], sys.argv[2])
drop(sys.argv[3])
