# What an error answer has not in it ends the run by itself.
import io
import json
import zipfile

import requests


def names(url):
    return [row["name"] for row in requests.get(url, timeout=10).json()["rows"]]


def title(url):
    answer = requests.get(url, timeout=10)
    page = json.loads(answer.text)  # ✓
    return page["title"]


def unpack(url):
    with zipfile.ZipFile(io.BytesIO(requests.get(url, timeout=10).content)) as archive:
        archive.extractall("data")


def took(url):
    return requests.get(url, timeout=10).elapsed


def found(url):
    return requests.get(url, timeout=10).json().get("rows")  # ✗ An error answer


names("https://api.example.org/rows")
title("https://api.example.org/page")
unpack("https://api.example.org/archive")
took("https://api.example.org/page")
found("https://api.example.org/rows")
