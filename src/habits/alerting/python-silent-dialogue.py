# A person answers in each round, and sees what becomes of it.
import time

import requests

while True:
    word = input("word? ")
    answer = requests.get("https://api.example.org/words", params={"word": word}, timeout=10)
    answer.raise_for_status()
    print(answer.json()["meaning"])
    time.sleep(1)
