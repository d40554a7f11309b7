# example: path=tools/drift.py
# What is only put into a command for another machine lies there, and what is expected is what is looked for.
import subprocess

MANIFEST_PATH = r"D:\Market\manifest.json" # ✗ in the code: elsewhere it needs a change
LOGS_BASE = "D:\\Market\\logs"
SMOKE_LOGS = f"{LOGS_BASE}\\smoke"
EXPECTED_PYTHON = "D:\\Python312\\python.exe"
LOCAL_COPY = r"D:\Market\copy.json"  # ✗ A path on a drive
OWN_LOGS = r"D:\Market\own"  # ✗ A path on a drive


def run_ps(host, command):
    return subprocess.run(["ssh", host, "powershell", command], check=True, capture_output=True, timeout=60)


if run_ps("till-1", f"if (Test-Path '{MANIFEST_PATH}') {{ Get-Content '{MANIFEST_PATH}' }}").stdout:
    run_ps("till-1", f"Get-ChildItem {SMOKE_LOGS}")
    run_ps("till-1", f'& "{EXPECTED_PYTHON}" --version')
    with open(LOCAL_COPY, encoding="utf-8") as copy:
        print(copy.read(), open(f"{OWN_LOGS}/till.log", encoding="utf-8").read())
