import logging
import sys

import requests


def main():
    try:
        requests.post("https://api.example.org/close-books", timeout=60).raise_for_status()  # ✓
    except requests.RequestException:  # ✗ ends in exit status 0
        logging.exception("the books are not closed")
        sys.exit(0)


def reopen():
    try:
        requests.post("https://api.example.org/reopen-books", timeout=60).raise_for_status()  # ✓
    except requests.RequestException:  # ✗ ends in exit status 0
        sys.exit(0)


def check():
    try:
        open("books.csv")
    except OSError:
        logging.exception("no books")
        return 1
    return 0


if __name__ == "__main__":
    if check() == 0:
        main()
        reopen()
    sys.exit(check())
