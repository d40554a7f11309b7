import socket
import subprocess


def connect(address, timeout=None):
    if timeout is not None:
        return socket.create_connection(address, timeout)  # ✓
    return socket.create_connection(address)  # no limit is what the caller asked for


def own_address():
    probe = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    probe.connect(("192.0.2.1", 80))  # sends nothing, waits for nobody
    return probe.getsockname()[0]


own_address()
connect(("db.example.org", 5432))
subprocess.run(["git", "push"], check=True)  # somebody sits in front of it: only a job may wait unseen
