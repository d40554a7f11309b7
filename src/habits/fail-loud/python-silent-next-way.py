# An attempt that returns when it worked: what follows the condition is the next way, and at last the words for it.
import shutil
import sys


def allow(port):
    if shutil.which("ufw"):
        try:
            shutil.copy("rules", "/srv/ufw/rules")
            return
        except Exception:
            pass
    if shutil.which("firewall-cmd"):
        try:
            shutil.copy("rules", "/srv/firewalld/rules")
            return
        except Exception:
            pass
    print(f"port {port} is still closed: open it by hand")


def allow_one(port):
    print(f"opening {port}")
    if shutil.which("ufw"):
        try:
            shutil.copy("rules", "/srv/ufw/rules")
            return
        except Exception:  # ✗ is swallowed
            pass
    else:
        print("there is no ufw")


allow(sys.argv[1])
allow_one(sys.argv[1])
