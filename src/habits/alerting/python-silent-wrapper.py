# example: path=scripts/limited.py
# Run by cron before each of the night's commands: gives up after an hour.
import os
import subprocess
import sys

command = sys.argv[1:]
started = subprocess.Popen(command, stdout=subprocess.PIPE)
with open("/var/log/limited.log", "a") as log:
    log.write(" ".join(command))
for line in started.stdout:
    sys.stdout.buffer.write(line)
# The job is what it was given; how that ended is handed on.
sys.exit(started.wait())
