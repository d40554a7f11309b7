#!/usr/bin/env python3
# What a command complains of before it exits is an error in words, and worth a line of the summary.
import argparse
import shutil
import sys

parser = argparse.ArgumentParser()
parser.add_argument("folder")
args = parser.parse_args()


def members(folder):
    with open(folder + "/members") as file:
        return file.read().split()


def main():
    try:
        shutil.copytree(args.folder, "/srv/archive", dirs_exist_ok=True)
    except FileNotFoundError:
        print(f"there is no folder {args.folder}", file=sys.stderr)  # ✗ in 4 bare lines, this one first
        return 1
    except PermissionError:
        print(f"{args.folder} may not be read", file=sys.stderr)
        sys.exit(2)
    except OSError as error:
        print(f"the copy failed: {error}")
        raise
    if not list(members(args.folder)):
        code = 3
        print("there are no members in this cluster")
        sys.exit(code)
    return 0


sys.exit(main())
