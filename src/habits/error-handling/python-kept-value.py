import subprocess
import sys


def run(command, what):
    done = subprocess.run(command, capture_output=True, text=True)  # ✓
    if done.returncode != 0:
        print(f"{what} failed with {done.returncode}: {done.stderr}")
        return False
    return True


def main():
    if not run(["pg_dump", "-f", "app.sql", "app"], "the dump"):
        return 1
    return 0


sys.exit(main())
