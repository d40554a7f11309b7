# Belongs to every machine, to nobody, or is only spoken of.
import re
import subprocess

import requests

__author__ = "maria@acme.net"
CONFIG = "/etc/app/settings.ini"
LOG = "/var/log/app.log"
API = "https://api.github.com/repos"
LOCAL = "http://localhost:8080/health"
DOCS = "https://intranet.example.com/howto"
SENDER = "you@example.com"
MAIL_TO = "abc@gmail.com"
HOME = "/home/<user>/reports"
SUBNET = "10.0.0.0/8"

subprocess.run(["git", "clone", "git@github.com:acme/tools.git"], check=True)
subprocess.run(["git", "config", "user.email", "bot@acme.net"], check=True)
requests.get("https://api.acme.net/v1/status", timeout=10)
print("Put the key under /home/maria/.ssh first")
print("/home/maria/reports is where it used to be")
if CONFIG.startswith("/home/maria/"):
    print(re.sub("/Users/maria/", "~/", CONFIG))

# Elsewhere the other branch does it.
if os.path.exists("/home/ada/lib/words.json"):
    words = open("/home/ada/lib/words.json").read()
else:
    words = "{}"
