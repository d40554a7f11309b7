# example: path=scripts/catalogue.py
# One question, and one file that is named by an argument: the traceback shows the one line, and a file names itself.
import argparse
import csv
from pathlib import Path

import catalogue


def seen():
    connection = catalogue.connect()
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM teas")
        return cursor.fetchall()


parser = argparse.ArgumentParser()
parser.add_argument("--output", type=Path)
args = parser.parse_args()
args.output.parent.mkdir(parents=True, exist_ok=True)
with args.output.open("w") as file:
    csv.writer(file).writerows(seen())
