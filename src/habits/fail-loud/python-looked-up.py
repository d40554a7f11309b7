# What is parsed of an answer and then looked into by name ends the run by itself when the answer tells of an error: a line in the summary.
import json

import requests
from plyer import notification

news = requests.get(f"https://shop.example/news?country={input('Country: ')}")  # ✗ shows only as something missing in it
data = json.loads(news.content)  # ✓
for i in range(10):
    notification.notify(title=data["articles"][i]["title"][:20], message=data["articles"][i]["text"])
