import argparse
import os
import smtplib
import subprocess
from pathlib import Path

import requests

REPORTS = "/home/maria/reports"  # ✗ A path in a home directory is written here
EXPORT = "C:\\Users\\maria\\export"  # ✗ A path on a drive is written here
DATABASE = "postgresql://db.prod.acme.net/shop"  # ✗ A private host is written here
MAIL_TO = "maria@acme.net"  # ✗ A mail recipient is written here
REPORT_TO = ["maria@acme.net", "joe@acme.net"]  # ✗ A mail recipient ✗ A mail recipient
BACKUPS = "s3://acme-backups/"  # ✗ A bucket is written here
LAST_NIGHT = BACKUPS + "nightly"  # one finding, where the bucket is written

subprocess.run(["kubectl", "--context", "prod-eu", "get", "pods"], check=True)  # ✗ A cluster is written here
smtplib.SMTP("mail.corp", timeout=10).sendmail("cron@acme.net", "maria@acme.net", "done")  # ✗ A private host ✗ A mail recipient
requests.get("http://10.20.0.7/status", timeout=10)  # ✗ A private address is written here

OUT = os.environ.get("REPORT_DIR", "/home/maria/reports")  # ✓
CACHE = Path(os.environ["CACHE_DIR"])  # ✓
STATE = os.path.expanduser("~/reports/state.json")  # ✓
parser = argparse.ArgumentParser()
parser.add_argument("--host", default="db.internal")  # ✓
