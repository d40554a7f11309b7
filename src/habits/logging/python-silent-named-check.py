# example: path=tools/check_links.py
# What a check prints is its verdict.
import sys
from pathlib import Path

for path in map(Path, sys.argv[1:]):
    text = path.read_text()
    if " ](" in text:
        print(f"{path}: found a link with a blank")
        path.write_text(text.replace(" ](", "]("))
        print(f"Applied the fixes to {path}")
    else:
        print(f"No problems found in {path}")
