#!/usr/bin/env python3
# One table that is read in parts, and a mirror: without one of them the rest is of no use.
import ftplib
import os

import pandas
from google.cloud import bigquery, storage


def load(path):
    client = bigquery.Client()
    with pandas.read_csv(path, chunksize=10_000) as reader:
        for number, chunk in enumerate(reader):
            client.load_table_from_dataframe(chunk, f"orders_{number}").result(timeout=600)


def mirror(host):
    ftp = ftplib.FTP(host, timeout=60)
    bucket = storage.Client().bucket(os.environ["BUCKET"])
    for name in ftp.nlst("/orders"):
        with open(name, "wb") as out:
            ftp.retrbinary(f"RETR {name}", out.write)
        bucket.blob(name).upload_from_filename(name)


mirror(os.environ["FTP_HOST"])
load("orders.csv")
