# A branch that only tells of a failure, and then the run ends well.
import os
import sys


def build():
    os.makedirs("out", exist_ok=True)  # ✓
    if os.path.isfile("out/shop"):
        print("built")
    else:  # ✗ only says that something failed
        print("Build failed: there is no shop.")


if __name__ == "__main__":
    build()
