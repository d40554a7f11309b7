# example: path=tools/dashboard.py job
# What it asks others is what it shows.
import subprocess
import time


def ask(host):
    result = subprocess.run(["ssh", host, "uptime"], capture_output=True, text=True, timeout=5)
    return result.stdout if result.returncode == 0 else None


while True:
    print("The hosts of the shop")
    for host in ["one", "two"]:
        print(f"{host} answers: {ask(host)}")
    print("Press Ctrl+C to leave")
    time.sleep(5)
