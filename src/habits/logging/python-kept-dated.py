import subprocess
import time


def now():
    return time.strftime("%H:%M:%S")


print(f"[{now()}] starting with the orders")  # ✓
subprocess.run(["pg_dump", "-f", "/srv/app.sql", "app"], check=True)
print(f"[{now()}] dumped the orders")
print(f"[{now()}] finished")
