# There is a `--dry-run`, and what destroys does not ask for it: that one is to cover it, and no second switch.
import argparse
import shutil
from pathlib import Path


def page_in(folder):
    shutil.rmtree(folder)  # ✗ its `--dry-run` does not cover it


parser = argparse.ArgumentParser()
parser.add_argument("--dry-run", action="store_true")
parser.add_argument("folder", type=Path)
args = parser.parse_args()
page_in(args.folder)
if args.dry_run:
    raise SystemExit(0)
Path("done.txt").write_text("done")
