# example: path=jobs/report.py job
import json
from pathlib import Path

HERE = Path(__file__).resolve().parent

settings = json.loads((HERE / "settings.json").read_text())
rows = open("data/rows.csv").read()  # ✗ looks in whatever folder the job starts in
with open("out/report.txt", "w") as report:  # ✗ looks in whatever folder the job starts in
    report.write(rows)
