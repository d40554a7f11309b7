# Whoever wrote down what may fail has thought of it: nobody answers, and the next call fetches the picture.
import os
import sys

import requests


def fetch(name):
    place = os.path.join("pictures", name)
    if not os.path.exists(place):
        try:
            answer = requests.get(f"https://pictures.acme.net/{name}", timeout=10)  # ✓
            if answer.status_code == 200:
                with open(place, "wb") as file:
                    file.write(answer.content)
        except requests.exceptions.ConnectionError:
            return None


def fetch_newest(name):
    place = os.path.join("pictures", name)
    try:
        answer = requests.get(f"https://pictures.acme.net/{name}", timeout=10)  # ✓
        if answer.status_code == 200:
            with open(place, "wb") as file:
                file.write(answer.content)
    except requests.exceptions.ConnectionError:
        return None


def fetch_whole(name):
    place = os.path.join("pictures", name)
    if not os.path.exists(place):
        try:
            answer = requests.get(f"https://pictures.acme.net/{name}", timeout=10)  # ✓
            if answer.status_code == 200:
                with open(place, "wb") as file:
                    file.write(answer.content)
        except Exception:  # ✗ is swallowed
            return None


fetch(sys.argv[1])
fetch_newest(sys.argv[1])
fetch_whole(sys.argv[1])
