# example: path=jobs/count.py
import requests

from shop.settings import API

requests.post(f"{API}/count", timeout=10)  # ✗ When this job fails nobody is told
