# example: path=jobs/copy_reports.py job
import shutil
from pathlib import Path

print("copying the reports")  # ✗ 3 bare reports have neither time nor level
for report in Path("/srv/reports").glob("*.csv"):
    shutil.copy(report, "/srv/archive")
    print(f"copied {report}")
print("done")
