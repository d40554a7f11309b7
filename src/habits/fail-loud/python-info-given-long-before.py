# example: path=scripts/list-all.py
# What is changed in the attempt no value of before stands for.
import subprocess
import sys

for folder in sys.argv[1:]:
    source = "(built in)"
    try:
        subprocess.check_output(["git", "push", "origin"], cwd=folder)
        subprocess.run(["git", "tag", "done"], cwd=folder, check=True)  # ✓
        source = "pushed"
    except subprocess.CalledProcessError:  # ✗ (info) is swallowed
        pass
    print({"folder": folder, "source": source})
