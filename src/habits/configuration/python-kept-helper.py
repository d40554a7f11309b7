# A function of another file that is named for the environment, and is given a variable's name: what comes after it is its default.
import subprocess

from common import settings, tools

TREE = settings.get_from_env("TREE", "/Volumes/Work/tree")  # ✓
OTHER = tools.env_or_default("OTHER_TREE", default="/Volumes/Work/other")  # ✓
MORE = tools.place("MORE", "/Volumes/Work/more")  # ✗ A path on a drive
subprocess.run(["make", "-C", TREE, OTHER, MORE], check=True)
