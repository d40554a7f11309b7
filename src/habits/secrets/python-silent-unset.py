# What is printed where nobody set it stands in the file; a docstring shows how a link is taken apart; a trial's table of this machine.
import logging
import os


class Settings:
    SHOP_PASSWORD = os.environ.get("SHOP_PASSWORD") or "password"  # ✓
    DESK_PASSWORD = os.environ.get("DESK_PASSWORD") or "password"  # ✓

    def check(self):
        if not os.environ.get("SHOP_PASSWORD"):  # ✓
            logging.warning(f"SHOP_PASSWORD is not set, the default is {self.SHOP_PASSWORD}")
        if "DESK_PASSWORD" not in os.environ:
            logging.warning(f"DESK_PASSWORD is not set, the default is {self.DESK_PASSWORD}")
        if not os.environ.get("SHOP_HOST"):
            logging.warning(f"the password is {self.SHOP_PASSWORD}")  # ✗ writes the secret `self.SHOP_PASSWORD`


def bare(link):
    """A link without its login: `http://ada:mouse7@proxy.shop.acme.net:3128` becomes `http://proxy.shop.acme.net:3128`."""
    return link


PROXY = "http://ada:mouse7@proxy.shop.acme.net:3128"  # ✗ A password in a URL

TRIAL = {
    "ADMIN_URL": "https://admin.localhost.shop.acme.net/admin",
    "ADMIN_PASSWORD": "Shop@123x",
    "MAIL_URL": "http://localhost:8025",
}
REAL = {
    "ADMIN_URL": "https://admin.shop.acme.net/admin",
    "ADMIN_PASSWORD": "Shop@123x",  # ✗ The value of `ADMIN_PASSWORD`
    "MAIL_URL": "http://localhost:8025",
}
Settings().check()
