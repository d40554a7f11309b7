import glob
import os
import shutil
import sqlite3
import subprocess
import tarfile
import tempfile
from pathlib import Path

OUT = Path("site")


def build(name):
    work = tempfile.mkdtemp()
    shutil.rmtree(work)  # its own temporary directory
    shutil.rmtree("build", ignore_errors=True)  # a build's output, made again by every run
    shutil.rmtree(OUT)  # rebuilt two lines below
    OUT.mkdir()
    os.remove(f"{name}.lock")  # a single named file
    for leftover in ["a.tmp", "b.tmp"]:
        os.remove(leftover)  # a list written down is no pattern


def convert(source):
    copy = f"{source}.copy"
    shutil.copytree(source, copy)
    try:
        subprocess.run(["convert", copy], check=True)
    finally:
        shutil.rmtree(copy)  # what the run itself made


def unpack(archive):
    with tarfile.open(archive) as tar:
        tar.extractall()
    shutil.rmtree("manual-en")  # came out of the archive


def tidy_output(out_dir):
    for old in glob.glob(os.path.join(out_dir, "*.png")):
        os.remove(old)  # its own output of the last run


def clear(folder, clean=False):
    if clean:
        shutil.rmtree(folder)  # ✓


def replace(db, order):
    db.execute("DELETE FROM orders WHERE id = ?", (order,))  # the same row is inserted again
    db.execute("INSERT INTO orders (id) VALUES (?)", (order,))


def purge(db, order):
    db.execute("DELETE FROM orders WHERE id = 7")  # one row, named


build("site")
convert("images")
unpack("manual.tgz")
tidy_output("site/images")
clear("site", clean=True)
replace(sqlite3.connect("shop.db"), 7)
purge(sqlite3.connect("shop.db"), 7)
