import logging
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import requests

API = "https://api.example.org/v1"


def upload(path):
    try:
        with open(path, "rb") as file:
            requests.put(f"{API}/files", data=file, timeout=60).raise_for_status()  # ✓
        os.rename(path, f"{path}.sent")
    except Exception:  # ✗ Every failure in this `try` is swallowed
        pass


def dump():
    subprocess.run(["pg_dump", "-f", "app.sql", "app"])  # ✗ `pg_dump` may fail unnoticed
    subprocess.run(["gzip", "app.sql"], check=True)  # ✓


def fetch():
    rates = requests.get(f"{API}/rates", timeout=10).json()  # ✗ An error answer to `requests.get` passes for data
    answer = requests.get(f"{API}/names", timeout=10)  # ✓
    answer.raise_for_status()
    return rates, answer.json()


def convert(paths):
    with ThreadPoolExecutor() as pool:
        for path in paths:
            pool.submit(upload, path)  # ✗ Nobody reads the result of `submit`
        futures = [pool.submit(upload, path) for path in paths]  # ✓
    return [future.result() for future in futures]


def main():
    try:
        dump()
        convert(fetch())
    except Exception as error:  # ✗ only reported
        logging.error("the backup failed: %s", error)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        upload(sys.argv[1])
    main()
