# An answer that is parsed under the same name, and printed: a page that tells of an error is no JSON.
import json

import requests

tea = (requests.get("https://shop.example/tea", timeout=10)).content
tea = json.loads(tea)  # ✓
print(tea.strip())

cup = requests.get("https://shop.example/cup", timeout=10).text  # ✗ passes for data
cup = json.loads(cup)
with open("cup.json", "w") as file:
    json.dump(cup, file)
