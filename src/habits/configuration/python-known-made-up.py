# Machines that a function makes up, and those that there are.
import subprocess


def mock_topology():
    pods = [{"name": "web-1", "ip": "10.10.1.55", "node": "a"}, {"name": "web-2", "ip": "10.10.2.88", "node": "b"}]
    return pods


def topology():
    pods = [{"name": "web-1", "ip": "10.10.3.55", "node": "a"}]  # ✗ A private address
    return pods


for machine in mock_topology() + topology():
    subprocess.run(["ssh", machine["ip"], "reboot"], check=True)
