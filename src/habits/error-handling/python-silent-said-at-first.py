# The command says what it is about to do, and to what: that stands above the traceback, however much is done in between.
import sys

import requests
import rich_click as click

API = "https://shop.example"


def complete(table):
    click.echo(f"Completing the backfill of {table}:")
    requests.post(f"{API}/copies", json={"table": table}, timeout=10)
    print(f"Copied {table}")
    requests.post(f"{API}/grants", json={"table": table}, timeout=10)
    requests.post(f"{API}/views", json={"table": table}, timeout=10)
    requests.post(f"{API}/checks", json={"table": table}, timeout=10)
    requests.post(f"{API}/marks", json={"table": table}, timeout=10)
    requests.post(f"{API}/mails", json={"table": table}, timeout=10)
    requests.post(f"{API}/trails", json={"table": table}, timeout=10)
    requests.post(f"{API}/notes", json={"table": table}, timeout=10)
    print("All of it was copied successfully.")
    requests.post(f"{API}/ends", json={"table": table}, timeout=10)
    requests.delete(f"{API}/staging/{table}", timeout=10)


complete(sys.argv[1])
