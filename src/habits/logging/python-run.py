import subprocess
import sys


def run(command, what):
    print(f"Running {what}")  # ✗ It reports in 3 bare lines
    # Whatever it answers, it is run for what it does: how it ended is looked at.
    result = subprocess.run(command, capture_output=True, text=True)
    print(result.stdout)
    if result.returncode != 0:
        print(f"The {what} failed with {result.returncode}")
        return False
    print(f"The {what} is done")
    return True


sys.exit(0 if run(["make", "dist"], "build") else 1)
