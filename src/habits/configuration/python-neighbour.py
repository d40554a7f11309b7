import redis
import requests

# A name without a dot is known to the network around it alone.
requests.get("http://stock:8021/", timeout=5) # ✗ A private host is written in the code
requests.get("http://localhost:8021/", timeout=5)
print("https://badge".startswith("https://"))
