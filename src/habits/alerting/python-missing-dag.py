# example: path=dags/rates.py
from airflow import DAG
from airflow.operators.python import PythonOperator
import boto3


def load():
    boto3.client("s3").copy_object(Bucket="rates", Key="today.csv", CopySource="inbox/today.csv")  # ✗ give it an `on_failure_callback`


with DAG("rates", schedule="@daily", default_args={"retries": 2, "email_on_failure": False}) as dag:
    PythonOperator(task_id="load", python_callable=load)
