"""What a function named for help says is how the file is used."""
import shutil
import sys


def printhelp():
    print("Copying the orders into the shop")
    print("Skipping what is there already")
    print("Creating the folder where it is missing")
    print("Removing what was copied a year ago")


if len(sys.argv) < 2:
    printhelp()
    sys.exit(2)
shutil.copy(sys.argv[1], "/srv/shop/orders.csv")
