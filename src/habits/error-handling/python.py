# example: path=jobs/rates.py
import shutil
import sys

import requests


def main():
    rates = requests.get("https://api.example.org/rates", timeout=10)  # ✗ If `requests.get` fails, a bare traceback
    rates.raise_for_status()
    shutil.copy("rates.json", "/srv/rates.json")


main()
