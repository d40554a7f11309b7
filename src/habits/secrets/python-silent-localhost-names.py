import requests
from shop import Client

Client(baseurl="http://shop.localhost", username="ops", password="d7ntF33dth3b1rds")
HELP = "Proxies as SCHEME://HOST:PORT@USER:PASSWORD, one a line"


class Node:
    def version(self):
        return requests.get(self.get_local_url("") + "/version", auth=("root", self.password), verify=False, timeout=5)
