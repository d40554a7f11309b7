# example: path=scripts/fetch.py
import gzip
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

import requests

INPUT = Path("/srv/input")

# What is no archive does not open as one.
answer = requests.get("https://files.example.org/2023.zip", stream=True, timeout=60)
with open(INPUT / "2023.zip", "wb") as file:  # ✓
    for part in answer.iter_content(chunk_size=128):
        file.write(part)
with zipfile.ZipFile(INPUT / "2023.zip") as archive:
    archive.extractall(INPUT)

answer2 = requests.get("https://files.example.org/shops.tar", timeout=60)
Path("/srv/input/shops.tar").write_bytes(answer2.content)
tarfile.open("/srv/input/shops.tar").extractall(INPUT)

answer3 = requests.get("https://files.example.org/orders.tar", timeout=60)
tarfile.open(fileobj=BytesIO(answer3.content)).extractall(INPUT)

answer4 = requests.get("https://files.example.org/rows.csv", timeout=60)  # ✗ passes for data
Path("/srv/input/rows.csv").write_bytes(answer4.content)
gzip.open("/srv/input/others.csv.gz")

answer5 = requests.get("https://files.example.org/lists.zip", timeout=60)  # ✗ passes for data
Path("/srv/input/lists.zip").write_bytes(answer5.content)
try:
    zipfile.ZipFile("/srv/input/lists.zip").extractall(INPUT)
except zipfile.BadZipFile:  # ✗ only reported
    print("no archive: taken as it is")
