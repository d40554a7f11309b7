# Started by hand: whoever started it tries again.
import requests

print(requests.get("https://api.example.com/rates", timeout=10).json())
