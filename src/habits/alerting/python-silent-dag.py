# example: path=dags/rates.py
# Nobody can tell what the shared arguments of the tasks say.
from airflow import DAG
from airflow.operators.python import PythonOperator
import boto3

from shop.dags import default_args


def load():
    boto3.client("s3").copy_object(Bucket="rates", Key="today.csv", CopySource="inbox/today.csv")


with DAG("rates", schedule="@daily", default_args=default_args) as dag:
    PythonOperator(task_id="load", python_callable=load)
