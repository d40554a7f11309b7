# example: path=shop/settings/defaults.py
# The place of an application's settings.
import os

with open(os.path.join(os.path.dirname(__file__), "version.txt")) as file:
    VERSION = file.read()
STOCK_URL = "http://10.20.0.7:8004"
MAIL_HOST = "http://mailhog:8025"
ADMIN_EMAIL = "maria@acme.net"
