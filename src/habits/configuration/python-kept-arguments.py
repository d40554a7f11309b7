import argparse
import os
import sys
from pathlib import Path

import click

parser = argparse.ArgumentParser()
parser.add_argument("--baseurl") # ✓
parser.add_argument("--json", help="Path to the results") # ✓
parser.add_argument("--diff", action="store_true", help="show what changed in both files")
parser.add_argument("--target-branch")


@click.command()
@click.option("--quiet", is_flag=True, help="Print no files.")
def main(quiet):
    # Nobody names it, and it is what is opened.
    with open(sys.argv[1]) as orders: # ✓
        print(orders.read(), quiet)
    print(sys.argv[2])
    (Path.home() / "seen").touch() # ✓
    print(os.environ["REPORT_TO"]) # ✓


if __name__ == "__main__":
    main()
