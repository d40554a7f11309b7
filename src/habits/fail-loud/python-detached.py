# Started to outlive the script: nobody is there to see how it ends.
import subprocess
import sys


def main():
    with open("server.log", "ab") as log:  # ✓
        process = subprocess.Popen([sys.executable, "-m", "shop.serve"], stdout=log, start_new_session=True)
    print(f"started: {process.pid}")
    subprocess.Popen(["shop-worker"], creationflags=subprocess.DETACHED_PROCESS)
    waited = subprocess.Popen(["apt-get", "install", "jq"], start_new_session=True)  # ✗ may fail unnoticed
    waited.wait()


if __name__ == "__main__":
    main()
