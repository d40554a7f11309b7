# The characters of one answer are no records.
import json

import requests

text = requests.get("https://api.example.com/draft", timeout=10).text
start, found = 0, None
for place, ch in enumerate(text):
    if ch != "}":
        continue
    try:
        found = json.loads(text[start : place + 1])
    except json.JSONDecodeError:
        continue
print(found)
