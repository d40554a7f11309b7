# example: path=scripts/notes.py
# The advice is for `main`: what stands before its call, or was just looked for, is not the step that it names.
import os
import sys

import requests


def token_of(place):
    if os.path.exists(place):
        with open(place) as file:
            return file.read()
    return ""


def main(token):
    if os.path.exists("notes/head.md"):
        print(open("notes/head.md").read())
    notes = requests.get("https://api.acme.io/notes", headers={"X-Token": token}, timeout=9)  # ✗ catch it in `main`
    notes.raise_for_status()
    print(notes.text)


if __name__ == "__main__":
    main(token_of(sys.argv[1]))
