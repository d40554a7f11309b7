# example: path=jobs/fetch.py job
import time

import requests
from requests.adapters import HTTPAdapter
from tenacity import retry, stop_after_attempt, wait_exponential
from urllib3.util.retry import Retry

session = requests.Session()
session.mount("https://", HTTPAdapter(max_retries=Retry(total=5, backoff_factor=1)))


@retry(stop=stop_after_attempt(5), wait=wait_exponential(max=60))
def rates():
    return requests.get("https://api.example.com/rates", timeout=10).json()  # ✓


def prices():
    for attempt in range(5):
        try:
            return requests.get("https://api.example.com/prices", timeout=10).json()  # ✓
        except requests.ConnectionError:
            time.sleep(2**attempt)
    raise SystemExit("no prices after five tries")


rates()
prices()
session.get("https://api.example.com/sales", timeout=10)  # ✓
requests.get("https://api.example.com/users", timeout=10)  # ✗ `requests.get` is tried once
requests.get("https://api.example.com/teams", timeout=10)  # one finding a file
