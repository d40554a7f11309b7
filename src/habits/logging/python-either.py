# example: path=scripts/seed.py
import shutil
import sys


def main(again):
    # One run takes one side, and makes two reports; the file has five.
    if again:
        print("Removing the old orders")  # ✗ It reports in 5 bare lines
        shutil.rmtree("archive", ignore_errors=True)
        print("The old orders are gone")
        return
    if len(sys.argv) > 2:
        print("Copying the orders of one day")
    else:
        print("Copying all the orders")
    shutil.copytree("orders", "archive")
    print("The orders are copied")


main(False)
