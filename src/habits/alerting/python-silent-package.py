# example: path=shop_flows/jobs/count.py
import requests

from shop_flows.settings import API

requests.post(f"{API}/count", timeout=10)
