# example: path=ops/dump.py
"""Dumps Airflow's database. Runs daily by cron."""
import subprocess

subprocess.run(["pg_dump", "-f", "/srv/backup/airflow.sql", "airflow"], check=True)  # ✗ fails nobody is told
