# example: path=scripts/ask_db.py
import json
import subprocess

script = "/tmp/question.py"
subprocess.run(f"ssh db.example.org 'cat > {script}' < question.py", shell=True) # ✗ may fail unnoticed
# What was not laid down does not run, and says no JSON.
result = subprocess.run(f"ssh db.example.org python3 {script}", shell=True, capture_output=True, text=True)
print(json.loads(result.stdout))  # ✓
