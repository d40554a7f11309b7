# example: path=scripts/archive.py
# Whoever started it reads on the screen what it says: worth a line, and no more.
import shutil

print("Copying the orders")  # ✗ It reports in 3 bare lines
shutil.copytree("orders", "archive", dirs_exist_ok=True)
print("Copying the bills")
shutil.copytree("bills", "archive/bills", dirs_exist_ok=True)
print("Copying the letters")
shutil.copytree("letters", "archive/letters", dirs_exist_ok=True)
