# One of those who call it hands it what somebody named.
import shutil
import sys


def empty(folder):
    shutil.rmtree(folder)  # ✗ destroys at once


empty("/tmp/clone")
empty(sys.argv[1])
