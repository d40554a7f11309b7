# example: path=jobs/fetch.py job
import requests
from tenacity import retry


@retry  # ✗ tries for ever
def rates():
    return requests.get("https://api.example.com/rates", timeout=10).json()


rates()
