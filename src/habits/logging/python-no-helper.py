import subprocess


def show(rows):
    for row in rows:
        print(f"  written: {row['write_timestamp']}")


def load(path):
    print(f"ERROR: cannot find the orders in {path}")  # ✗ in 3 bare lines, this one first


# A column that holds a time, and an error of one kind, make no logger.
show([])
show([{"write_timestamp": 1}])
load("a")
load("b")
print("Dumping the orders")
subprocess.run(["pg_dump", "-f", "/srv/app.sql", "app"], check=True)
print("Dumped the orders")
