import argparse
import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

import boto3

parser = argparse.ArgumentParser()
parser.add_argument("root", type=Path)
parser.add_argument("--apply", action="store_true")
parser.add_argument("--restart", action="store_true")
args = parser.parse_args()
db = sqlite3.connect("shop.db")


def clean():
    shutil.rmtree(args.root)  # ✗ `shutil.rmtree` destroys at once
    for path in args.root.glob("*.bak"):
        path.unlink()  # ✗ destroys at once
    db.execute("DROP TABLE sessions")  # ✗ destroys at once
    db.execute("DELETE FROM carts")  # ✗ may take everything at once
    subprocess.run(["git", "push", "--force", "origin", "main"], check=True)  # ✗ may overwrite what others pushed
    subprocess.run(["kubectl", "delete", "namespace", "shop"], check=True)  # ✗ `kubectl delete` destroys at once


def expire():
    os.makedirs("/srv/backups", exist_ok=True)
    for name in os.listdir("/srv/backups"):
        if name.endswith(".old"):
            os.remove(os.path.join("/srv/backups", name))  # ✗ `os.remove` destroys at once


def clean_on_demand():
    for path in args.root.glob("*.bak"):
        if not args.apply:
            print(f"would delete {path}")
            continue
        path.unlink()  # ✓
    if args.apply:
        db.execute("DELETE FROM carts")  # ✓
    if args.restart:
        subprocess.run(["shutdown", "-h"], check=True)  # ✓


def clean_after_asking():
    if input(f"delete {args.root}? [y/N] ") != "y":
        return
    shutil.rmtree(args.root)  # ✓
    subprocess.run(["git", "push", "--force-with-lease", "origin", "main"], check=True)


clean()
expire()
clean_on_demand()
clean_after_asking()
