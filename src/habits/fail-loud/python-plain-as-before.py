# What it was called with passes for what was to come of it, and so does a number that counts nothing.
import sys

import requests


def resolve(title):
    try:
        answer = requests.get("https://wiki.example/" + title, timeout=10)  # ✓
        answer.raise_for_status()
        return answer.url
    except Exception:  # ✗ is swallowed
        return title


def members(title):
    try:
        answer = requests.get("https://wiki.example/members/" + title, timeout=10)  # ✓
        answer.raise_for_status()
        return len(answer.text)
    except Exception:
        return -1


with open("titles.txt", "w") as out:  # ✓
    for title in sys.argv[1:]:
        out.write(f"{resolve(title)} {members(title)}\n")
