# A job of a service has an end, which the service sets; and its `result()` waits for the same thing after the loop.
import logging
import time

from google.cloud import bigquery


def load(rows):
    client = bigquery.Client("shop")
    job = client.load_table_from_dataframe(rows, "shop.orders")  # ✓
    while client.get_job(job.job_id, location=job.location).state != "DONE": # ✗ waits for ever ✓
        logging.info("Waiting for %s", job.job_id)
        time.sleep(5)
    return job.result()


def load_unread(rows):
    client = bigquery.Client("shop")
    job = client.load_table_from_dataframe(rows, "shop.orders")  # ✓
    while client.get_job(job.job_id, location=job.location).state != "DONE":  # ✓ ✗ waits for ever
        time.sleep(5)
    print(client.get_table("shop.orders").num_rows)  # ✓


load([])
load_unread([])
