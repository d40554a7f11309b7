# A clone that is made again on the next line, by a function that runs what it is given.
import argparse
import shutil
import subprocess
from pathlib import Path


def run(command):
    subprocess.run(command, check=True)


def tool_in(folder):
    if folder.exists():
        shutil.rmtree(folder)
    run(["git", "clone", "--depth", "1", "https://git.example/tool", str(folder)])


def page_in(folder):
    shutil.rmtree(folder)  # ✗ destroys at once
    run(["ls", str(folder)])


parser = argparse.ArgumentParser()
parser.add_argument("--tool", type=Path)
parser.add_argument("--page", type=Path)
args = parser.parse_args()
tool_in(args.tool)
page_in(args.page)
