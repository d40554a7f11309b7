# A table of the places that there are, words that are no address, and a home of somebody who is filled in.
import subprocess
import sys

if sys.argv[1] == "staging":
    role = "arn:aws:iam::210987654321:role/snapshots" # ✗ in the code: elsewhere it needs a change
else:
    role = "arn:aws:iam::696912345678:role/snapshots"


def workspace(system):
    if system == "windows":
        return "D:\\batch"
    return "/mnt/batch"


def upload(user):
    subprocess.run(["scp", "app.tgz", f"files.acme.net:/home/{user}/app.tgz"], check=True)
    return f"/home/{user}/app.tgz"


print(role, workspace(sys.argv[2]), upload(sys.argv[3]))
template = "https://TEMPLATES ARE NOT CONFIGURED, see storage.internal in the manual"
subprocess.run(["render", template], check=True)
