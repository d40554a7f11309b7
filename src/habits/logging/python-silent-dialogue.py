# Usage, a complaint about arguments, and a talk with the person who typed the command.
import shutil
import sys

if len(sys.argv) < 2:
    print("Usage: archive.py FOLDER")
    print("Copies FOLDER into the archive.")
    sys.exit(2)


def choose():
    print("This replaces what is in the archive.")
    print("Last night's copy will be gone.")
    print("Think about it.")
    return input("Go on? [y/n] ")


if choose() == "y":
    shutil.copytree(sys.argv[1], "/srv/archive", dirs_exist_ok=True)
