# A program that changes nothing prints its answer.
import os

for name in sorted(os.listdir("/srv/reports")):
    print("report", name)
    print("  size in bytes:", os.path.getsize(os.path.join("/srv/reports", name)))
    print("  last change:", os.path.getmtime(os.path.join("/srv/reports", name)))
