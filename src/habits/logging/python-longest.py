# example: path=jobs/seed_all.py
import shutil
import sys


def main():
    if len(sys.argv) > 2:
        print("Copying the orders of one day")  # ✗ in 3 bare lines or so, this one first
    else:
        print("Copying all the orders")
    shutil.copytree("orders", "archive")
    print("The orders are copied")
    shutil.copytree("bills", "archive/bills")
    print("The bills are copied")


main()
