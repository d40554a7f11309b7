#!/usr/bin/env python3
# What an option gives as a path is asked about like any other path.
import argparse
from pathlib import Path

parser = argparse.ArgumentParser()
parser.add_argument("--out", type=Path, default=Path("/srv/reports"))
args = parser.parse_args()
args.out.mkdir()  # ✗ (info) `args.out.mkdir` fails where the directory is there already
