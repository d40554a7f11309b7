# Two bare reports are fine.
import shutil

print("archiving the reports")
shutil.copytree("/srv/reports", "/srv/archive", dirs_exist_ok=True)
print("archived")
