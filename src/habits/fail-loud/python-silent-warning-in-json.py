import json
import subprocess


def main():
    subprocess.run(["systemctl", "restart", "shop"], check=True)  # ✓
    result = subprocess.run(["docker", "exec", "shop", "bootstrap-admin"], capture_output=True, check=False, text=True)  # ✓
    if result.returncode != 0:
        print(json.dumps({"op": "warning", "message": result.stderr.strip()}), flush=True)


main()
