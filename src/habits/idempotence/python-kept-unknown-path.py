#!/usr/bin/env python3
"""The options say that it is a path, whatever holds it."""
import argparse
from shop import Places

parser = argparse.ArgumentParser()
parser.add_argument("--out")
args = parser.parse_args()
args.out.mkdir(parents=True, exist_ok=True)  # ✓
places = Places(args.out)
places.backup.parent.mkdir(exist_ok=True)  # ✓
places.client.mkdir("orders")
places.done.mkdir(parents=True)  # ✗ fails where the directory is there already, as on a second run: add `exist_ok=True`
