# example: path=jobs/orders.py job
# What was being done is said right before it, and stands above the traceback: nobody is woken without a word.
import sys

import requests
from google.cloud import bigquery

print("Loading the orders ...")
orders = requests.get(sys.argv[1], timeout=10)  # ✗ only its traceback tells it
print("Storing the orders ...")
requests.put(sys.argv[2], data=orders.content, timeout=10)
print("Loading the sums ...")
sums = bigquery.Client().query("SELECT day, sum FROM shop.sums").to_dataframe()
sums = sums.sort_values("day").reset_index(drop=True)
