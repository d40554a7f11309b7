import datetime
import shutil
import sys


def say_and_log(message):
    print(message)  # ✓
    with open("/var/log/unpack.log", "a") as log:
        log.write(message + "\n")


def log_info(message):
    say_and_log(str(datetime.datetime.now())[11:23] + " " + message)


log_info("Unpacking the archive")
shutil.unpack_archive(sys.argv[1], "/srv/orders")
print("Looking at the files")
print("Removing the archive")
print("Done with everything")
log_info("Done")
