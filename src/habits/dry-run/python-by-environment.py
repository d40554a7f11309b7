#!/usr/bin/env python3
# What is told nothing on its command line is told by its environment.
import os

from google.cloud import bigquery

client = bigquery.Client(project=os.environ["PROJECT"])
wanted = os.environ["TABLES"].split(",")
for table in client.list_tables(os.environ["DATASET"]):
    if table.table_id not in wanted:
        client.delete_table(table, not_found_ok=True)  # ✗ act only when the environment says so
