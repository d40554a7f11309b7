# example: path=jobs/copy_reports.py job
import shutil
from pathlib import Path

print("copying the reports")  # ✗ in 3 bare lines or so, this one first
for report in Path("/srv/reports").glob("*.csv"):
    shutil.copy(report, "/srv/archive")
    print(f"copied {report}")
print("done")
