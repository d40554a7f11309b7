# example: path=jobs/publish.py job
import subprocess

subprocess.run(["git", "push", "origin", "main"], check=True)  # ✗ `git push` may wait for ever
subprocess.run(["git", "fetch", "origin"], check=True, timeout=300)  # ✓
subprocess.run(["tar", "xf", "site.tar"], check=True)  # nobody else is waited for
