# example: path=scripts/list.py
# A name that the attempt fills has its answer already where the question fails.
import subprocess
import sys

for folder in sys.argv[1:]:
    source = "(built in)"
    try:
        address = subprocess.check_output(["shop-source", "address"], cwd=folder).decode()  # ✓
        source = address.strip()
    except (subprocess.CalledProcessError, ValueError):
        pass
    print({"folder": folder, "source": source})
