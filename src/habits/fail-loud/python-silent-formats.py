#!/usr/bin/env python3
# It ends badly whenever it has changed a file, which is what it is started for; and a formatter is a convenience.
import sys
from subprocess import call, check_call


def fix_formatting():
    """Runs the hooks on all files."""
    call(["pre-commit", "run", "--all-files"]) # ✗ may fail unnoticed


def tidy(path):
    call(["rustfmt", path])


def main(version):
    check_call(["git", "checkout", "-b", f"release-{version}"])  # ✓
    fix_formatting()
    check_call(["git", "push", "origin", f"release-{version}"])
    tidy("lib.rs")


main(sys.argv[1])
