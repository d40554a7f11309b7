import subprocess
import time


def _now():
    return time.strftime("%H:%M:%S")


def pulse(text):
    with open("/srv/pulse.log", "a") as file:
        file.write(f"[{_now()}] [orders] {text}\n")  # ✓


pulse("starting")
subprocess.run(["pg_dump", "-f", "/srv/app.sql", "app"], check=True)
pulse("done")
