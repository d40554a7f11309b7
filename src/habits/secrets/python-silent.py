# Names without a credential, credentials without a value, and values that only look like one.
import logging
import os
import subprocess

import requests

API_TOKEN = "changeme"
API_KEY = "<your key>"
DB_PASSWORD = ""
CLIENT_SECRET = None
SECRET_TOKEN = "${SECRET_TOKEN}"
TOKEN_URL = "https://login.acme.net/oauth2/v1/token"
TOKEN_FILE = "/run/secrets/token1"
password_field = "input#password-2"
next_page_token = "CAUQAA9f8Zk2LmQ7x"
public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA"
secret_name = "prod/shop/db-1"
tokenizer = "bert-base-uncased-v2"
PASSWORD = "PASSWORD"
ENTRY_TOKEN = "machine-id"
TEST_PASSWORD = "Password1234"
JWT_SECRET = b"shop_api_jwt_secret_32b"
RESOURCES = {"shop.access-key": "shop2.resources.iam.AccessKey", "shop.secret": "shop2.resources.vault_secret.Secret"}
SECRET_FORMAT_VALUE = "zlib+base64"
TAGS = "https://tags.example.net/api/4/values?key=brand%3Awikidata&filter=all"
RATES = {"user": "1000/day", "non-cookie-auth": "100/hour"}
name_token = r"[^\W\d]\w*2"
VM_AUTH = "&authMechanism=SHOP-OIDC2&authProperties=ENVIRONMENT:shop,RESOURCE:SHOP"
MASKS = {"--clear-auth-token": "target.oidcToken.account2,target.oidcToken.audience"}
PATTERN = r"http://<user>:<password>\@. Also with https://"
LOCAL = "postgresql://postgres:postgres@localhost/test"

key = os.environ["API_KEY"]  # ✓
logging.info("the key is set: %s", bool(key))
logging.info("the key begins with %s", key[:4])
logging.info("the key has %d characters", len(key))
logging.info("the password for the database is missing")
subprocess.run(["docker", "login", "--password-stdin"], input=key, text=True, check=True)


def api_key():
    return key


def lex(text):
    for token in text.split():
        print(token)


api_key()
lex("a lexer's tokens are no secrets")
requests.get("https://intranet.acme.net/status", verify=False, timeout=10)  # no credential goes with it
requests.get("https://etcd.acme.net/health", cert=("client.crt", key), verify=False, timeout=10)  # it proves who it is, and tells nothing
# The station's own certificate is self-signed and never renewed.
requests.get("https://station.acme.net/rain", headers={"X-Api-Key": key}, verify=False, timeout=10)

plain = "http://192.0.2.7/hospitals"
requests.get(plain, headers={"X-Api-Key": key}, verify=False, timeout=10)  # without TLS there is nothing to verify

AGENT = "station-reader2"
requests.get("https://ftp.acme.net", params={"password": AGENT + "@x7"}, timeout=10)  # who asks, said again
masked_key = f"*****{key[-4:]}"
print(f"key: {masked_key}")
ENCRYPTED = os.environ["STATION_KMS_API_KEY"]  # ✓
logging.info("asking for %s", ENCRYPTED)
FIREBASE_WEB_API_KEY = "AIzaSyB4kT9mvQ2xL8nR5cJ1yHw7dZ3fG6pXsUa"
