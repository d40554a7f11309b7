# What everybody tries first, what a page sends with each visitor's browser, and texts that try out what a link may be.
import re

import requests
from shop import ConnectionString, join

schema_password = "welcome1"
headers = {
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36",
    "WebAPIKey": "0CB351B6-9BD8-46E0-B18F-5572F4CCA5B9",
}
OIDC_STORAGE_KEY = (
    "oidc.user:https://login.acme.net/as:"
    "1c165711-69d1-42f1-9850-77aa5d7711c0"
)
LINKS = ["http://-.~_!$&()*+,;=:%40:80%2f::::::@example.c'om", "http://us:pa@ex.co:42/a"]



def primary(database, user, password):
    address = str(
        ConnectionString(
            host="db.acme.net",
            dbname=database,
            user=user,
            password=password,
        )
    )
    return address


print(len(primary("shop", "ada", schema_password), OIDC_STORAGE_KEY))
requests.get("https://lis.acme.net/bills", headers=headers, timeout=10)
requests.post("https://shop.acme.net/login", json={"password": schema_password}, timeout=10)
assert all(re.match(r"https?://", link) for link in LINKS)

cluster = {"token": "1$2$bVdg-w3YgXtxvFp_Wpop1U4A1f6kiWG96UORsdwgX5s=$Z0FBQUFBQm9GTzE3dy14ZGtvaEtET2QxaXdMZE1G"}
join(cluster["token"])
