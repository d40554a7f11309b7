# example: path=scripts/limits.py
"""What is taken without a word may be a question, or another way: nobody can tell."""
import json
import subprocess
import sys


def supports(codec):
    try:
        return codec in subprocess.check_output(["ffmpeg", "-encoders"], text=True)
    except Exception:
        return False


def limits(paths):
    for path in paths:
        try:
            with open(path) as file:
                return json.load(file)
        except Exception:
            continue
    return {}


sys.exit(supports("libx265") and not limits(sys.argv))
