# example: path=images/load/main.py
import requests
from airflow import DAG
from airflow.providers.google.cloud.transfers.gcs_to_bigquery import GCSToBigQueryOperator


def load(table):
    # Nothing schedules it: the operator wants one, and is started by hand.
    with DAG("made_up") as dag:
        if table:
            step = GCSToBigQueryOperator(dag=dag, task_id="load", bucket="shop")
        step.execute({})


if __name__ == "__main__":
    for row in requests.get("https://shop.example.org/tables", timeout=10).json():
        load(row["name"])
