# A second of sleep: whoever started it may be looking on.
import time

from screen import update_clock

while True:
    update_clock()
    time.sleep(1)
