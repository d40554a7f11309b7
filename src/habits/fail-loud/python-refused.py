# example: path=jobs/orders.py
import os

try:
    os.rename("/srv/incoming", "/srv/taken")
except OSError:  # ✗ Every failure in this `try` is swallowed
    pass
try:
    os.remove("/srv/taken/list.txt")
except OSError:
    pass
