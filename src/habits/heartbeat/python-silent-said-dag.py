# example: path=loads/rates/query.py
"""Load the rates. Runs daily, as a task of the `shop_rates` DAG in Airflow."""
import requests

for rate in requests.get("https://rates.example.org/rates", timeout=10).json()["rates"]:
    requests.post("https://shop.example.org/rates", json=rate, timeout=10).raise_for_status()
