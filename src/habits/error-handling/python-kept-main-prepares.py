#!/usr/bin/env python3
# What `main` reads before its `try` is preparation, where a function of the file does the work in it.
import argparse
import sys
from pathlib import Path


def restored(text: str) -> str:
    if not text:
        raise ValueError("the key is empty")
    return text.lower()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("key_file", type=Path)
    args = parser.parse_args()
    text = args.key_file.read_text()
    try:
        print(restored(text))
    except ValueError as error:  # ✓
        print(f"the key could not be restored: {error}", file=sys.stderr)
        sys.exit(2)


main()
