# example: path=docs/publish.py
# Below `docs/`, and it goes to somebody's server.
import requests

client_secret = "1c165711-69d1-42f1-9850-77aa5d7711c0"  # ✗ The value of `client_secret`
requests.get("http://localhost:8000/ready", timeout=10)
requests.post("https://docs.acme.net/publish", data={"site": "handbook"}, auth=("docs", client_secret), timeout=10)
