import logging
import shutil

logging.basicConfig(level="INFO", format="%(asctime)s %(levelname)s %(message)s")
log = logging.getLogger("archive")

log.info("archiving the reports")  # ✓
shutil.copytree("/srv/reports", "/srv/archive", dirs_exist_ok=True)
print("archived")
print("nothing else to do")
print("bye")
