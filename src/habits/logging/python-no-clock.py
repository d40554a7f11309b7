import subprocess
from datetime import datetime


def current_time():
    return datetime.now().strftime("%H:%M")


def row(name, date):
    with open("/srv/days.md", "a") as file:
        file.write(f"| {date} {name}\n")


# A time that is the answer, and a table of days, are no logger.
print(current_time())
row("a", 1)
row("b", 2)
print("Dumping the orders")  # ✗ in 3 bare lines, this one first
subprocess.run(["pg_dump", "-f", "/srv/app.sql", "app"], check=True)
print("Dumped the orders")
print("Finished with the orders")
