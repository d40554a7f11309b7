# example: path=jobs/export.py job
import sys

import requests


def rows():
    return requests.get("https://api.acme.io/rows", timeout=10).json()  # ✗ one blip fails the night


def main():
    try:
        print(len(rows()))
    except requests.RequestException as error:
        print(f"no rows: {error}", file=sys.stderr)
        sys.exit(1)


main()
