# example: path=dags/rates.py
# Airflow keeps what a task prints, with the time, under the task's name.
import requests
from airflow import DAG
from airflow.operators.python import PythonOperator


def load():
    print("Loading the rates of today")
    rates = requests.get("https://api.example.org/rates", timeout=10)
    print("Storing the rates")
    with open("/data/rates.json", "w") as file:
        file.write(rates.text)
    print("Everything is stored")


with DAG("rates", schedule="@daily") as dag:
    PythonOperator(task_id="load", python_callable=load)
