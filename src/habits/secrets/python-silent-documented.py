# example: path=docs/login/try-login.py
# What a reader tries out: every server is on the machine itself, and the secret is the one that the page tells to set there.
import requests

client_id = "account"
client_secret = "1c165711-69d1-42f1-9850-77aa5d7711c0"
token_url = "http://localhost:8080/realms/shop/token"
requests.post(token_url, auth=(client_id, client_secret), timeout=10)
requests.get("http://127.0.0.1:9000/files", headers={"Authorization": "Bearer 9f8Zk2LmQ7xT4vBn1cRy"}, timeout=10)
