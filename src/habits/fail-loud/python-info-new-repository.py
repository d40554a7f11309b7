import subprocess
import sys

folder = sys.argv[1]
subprocess.run(["git", "init"], cwd=folder, check=True)  # ✓
subprocess.run(["git", "add", "-A"], cwd=folder, capture_output=True)  # ✗ may fail unnoticed
subprocess.run(["git", "commit", "-m", "As it came"], cwd=folder, capture_output=True)
for name in sys.argv[2:]:
    tried = subprocess.run(["git", "apply", "--check", name], cwd=folder)  # ✓
    print(name, tried.returncode)
