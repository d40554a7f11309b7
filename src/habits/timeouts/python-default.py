import ftplib
import socket
from urllib.request import urlopen

import requests

socket.setdefaulttimeout(30)

urlopen("https://example.org/status").read()  # ✓
ftplib.FTP("ftp.example.org")  # ✓
requests.get("https://example.org/status")  # ✗ `requests.get` may wait for ever
