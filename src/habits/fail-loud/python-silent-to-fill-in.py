# example: path=docs/guides/save_films.py
import requests
from shopsearch import Client

films = requests.get("https://films.acme.net/all").json()
Client("YOUR_APPLICATION_ID", "<YOUR_KEY>").save(index="<YOUR_INDEX_NAME>", films=films)  # ✓
