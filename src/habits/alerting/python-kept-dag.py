# example: path=dags/rates.py
from airflow import DAG
from airflow.operators.python import PythonOperator
import boto3

from shop.alerts import page


def load():
    boto3.client("s3").copy_object(Bucket="rates", Key="today.csv", CopySource="inbox/today.csv")


with DAG("rates", schedule="@daily", default_args={"on_failure_callback": page}) as dag:  # ✓
    PythonOperator(task_id="load", python_callable=load)
