import logging
import os
import shutil
import sys

import requests


def main():
    os.makedirs("rates", exist_ok=True)
    try:
        rates = requests.get("https://api.example.org/rates", timeout=10)
        rates.raise_for_status()
        shutil.copy("rates.json", "/srv/rates.json")
    except Exception:  # ✓
        logging.exception("the rates were not updated")
        sys.exit(1)


main()
