# example: path=cloud_functions/rates/main.py
# A cloud keeps what its functions print, with the time.
import requests


def load(event):
    print("Loading the rates of today")
    rates = requests.get(event["rates"], timeout=10)
    print("Storing the rates")
    with open("/tmp/rates.json", "w") as file:
        file.write(rates.text)
    print("Everything is stored")


load({"rates": "https://api.example.org/rates"})
