# A loop that serves whoever started it: it looks at this machine, and starts again what it was given.
import os
import subprocess
import sys
import time

child = subprocess.Popen(sys.argv[1:])
while True:
    if os.listdir("/dev/input"):
        child.kill()
        child = subprocess.Popen(sys.argv[1:])
    time.sleep(1)
