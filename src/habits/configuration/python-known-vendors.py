# Where a vendor's developers are at home, among addresses of others; a place of one's own stays one.
import requests

PLUGINS = {
    "Chat": "https://github.com/acme/chat/releases/download/2.1/chat.jar",
    "Fence": "https://dev.plugins.org/projects/fence/files/latest",
    "Log": "https://download.acme.io/log.jar",
}
PLACES = {
    "live": "https://shop.acme.io/api",
    "trial": "https://dev.acme.io/api",  # ✗ A private host
}
for address in [*PLUGINS.values(), *PLACES.values()]:
    requests.get(address, timeout=10)
