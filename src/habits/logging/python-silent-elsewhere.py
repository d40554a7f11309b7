# The project may have its own way to log, in another module: nobody can tell.
import shutil

from ops import log_event

log_event("archiving the reports")
shutil.copytree("/srv/reports", "/srv/archive", dirs_exist_ok=True)
print("archived")
print("nothing else to do")
print("bye")
