# example: path=jobs/rates.py job
import time

import requests


def download(url):
    for attempt in range(3):
        try:
            answer = requests.get(url, timeout=30)  # ✓
            answer.raise_for_status()
            return answer.content
        except requests.ConnectionError:
            time.sleep(2**attempt)
    raise RuntimeError(f"no {url}")


def second(url):
    answer = requests.get(url, timeout=30)
    answer.raise_for_status()
    return answer.text


def main():
    rows = []
    for year in ("2024", "2025"):
        try:
            rows = download(f"https://rates.example.org/{year}").splitlines()
        except RuntimeError as error:
            print(error)
    # Only where the first place was asked in vain, several times.
    if not rows:
        rows = second("https://mirror.example.org/rates").splitlines()
    print(len(rows))


main()
