import datetime
import shutil
import sys


def print_and_log(message):
    stamp = str(datetime.datetime.now())[11:23]
    message = stamp + " " + message
    print(message)  # ✓
    with open("/var/log/unpack.log", "a") as log:
        log.write(message + "\n")


print_and_log("Unpacking the archive")
shutil.unpack_archive(sys.argv[1], "/srv/orders")
print("Looking at the files")
print("Removing the archive")
print("Done with everything")
print_and_log("Done")
