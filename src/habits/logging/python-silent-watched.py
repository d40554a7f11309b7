# Whoever answers its questions reads what it says.
import shutil

print("this moves the reports of a year")
year = input("Which year? ")
shutil.move(f"reports/{year}", f"/srv/archive/{year}")
shutil.move(f"invoices/{year}", f"/srv/archive/invoices/{year}")


def tell():
    print(f"the reports of {year} are moved")
    print("the invoices are moved, too")
    print("their index is made tonight")


tell()
