# example: path=dags/rebuild.py
# Somebody starts it, or another DAG, and looks at how it ends.
import boto3
from airflow import DAG
from airflow.operators.python import PythonOperator


def rebuild():
    boto3.client("s3").copy_object(Bucket="rates", Key="today.csv", CopySource="inbox/today.csv")


with DAG("rebuild", schedule=None) as dag:
    PythonOperator(task_id="rebuild", python_callable=rebuild)
