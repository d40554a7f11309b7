import os
import smtplib
import subprocess

import boto3
import requests

API_TOKEN = "9f8Zk2LmQ7xT4vBn1cRy"  # ✗ rotate it
settings = {"db_password": "Tr0ub4dor-3xY"}  # ✗ The value of `db_password` is in the code
DATABASE = "postgresql://app:Tr0ub4dor-3xY@db.acme.net/shop"  # ✗ A password in a URL is in the code
USERS = f"https://api.acme.net/users?token={API_TOKEN}"  # one finding, where the token is written
SALES = "https://api.acme.net/sales?key=9f8Zk2LmQ7xT4vBn1cRy"  # ✗ A key in a URL is in the code
headers = {"Authorization": "Bearer 9f8Zk2LmQ7xT4vBn1cRy"}  # ✗ The value of `Authorization` is in the code

smtplib.SMTP("mail.acme.net", timeout=10).login("ops", "Tr0ub4dor-3xY")  # ✗ is in the code
requests.get("https://api.acme.net/", auth=("ops", "Tr0ub4dor-3xY"), timeout=10)  # ✗ A password is in the code

bucket = boto3.client("s3")  # ✓
token = os.environ["SALES_TOKEN"]  # ✓
password = os.environ.get("DB_PASSWORD", "Tr0ub4dor-3xY")  # ✗ The default of `DB_PASSWORD` is in the code

print(dict(os.environ))  # ✗ writes the whole environment
print(f"using {token}")  # ✗ writes the secret `token` where logs are kept
requests.get("https://api.acme.net/", headers={"X-Api-Key": token}, verify=False, timeout=10)  # ✗ to whoever answers
session = requests.Session()
session.headers["X-Api-Key"] = token
session.verify = False  # ✗ `session` sends a credential to whoever answers
session.auth = ("ops", "Tr0ub4dor-3xY")  # ✗ A password is in the code
subprocess.run(["mysql", f"-p{token}", "shop"], check=True)  # ✗ shows in the process list
