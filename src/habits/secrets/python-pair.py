# A pair whose password has a name is told where the password is written, once.
import requests

client_secret = "9f8Zk2LmQ7xT4vBn1cRy"  # ✗ The value of `client_secret`
word = "Tr0ub4dor-3xY"  # ✗ A password is in the code
requests.get("https://api.acme.net/a", auth=("shop", client_secret), timeout=10)
requests.get("https://api.acme.net/b", auth=("ops", word), timeout=10)
requests.get("https://api.acme.net/d", auth=("ops", "Tr0ub4dor-4xY"), timeout=10)  # ✗ A password is in the code
