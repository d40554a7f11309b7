# Who waits for a program and asks for nothing does not know how it ended.
import subprocess

installer = subprocess.Popen(["yum", "install", "-y", "publisher"])  # ✗ may fail unnoticed
installer.communicate()
other = subprocess.Popen(["yum", "install", "-y", "printer"])  # ✓
if other.wait() != 0:
    raise SystemExit("no printer")
