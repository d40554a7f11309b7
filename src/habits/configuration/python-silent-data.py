# example: path=tools/replay.py
# Addresses and mails that are data, names that are no hosts, what is taken when nothing else is given.
import configparser

from Bio import Entrez

Entrez.email = "genes@acme.net"
CLIENT = "10.13.13.13"
EVENTS = [(1700000000, "10.0.3.5", 443, "TCP"), (1700000001, "10.0.3.6", 53, "UDP")]
COLUMNS = {"host": "covv_host", "location": "covv_location"}
host_copy = "hosts"
public_hostname_list = "public-dns-hostname"
LEVELS = {"Host.Results": "Trace"}
SHOP = "http://shop.orders.svc.cluster.local"
INBOX = "C:\\Users\\<USERNAME>\\Downloads"
email_address = "loader@acme.net"


def frames(packet):
    yield packet.ipv4("10.0.3.5", "8.8.8.8", 17)


def supplier(register, number):
    register.create({"number": number, "contacts": [{"email": "front-desk@acme.net"}]})


def acl(path):
    return path[len("/home/gerrit2/acls/") :]


def status(name):
    return ["firehose", "status", "--cluster", name, "--json"]


def settings(path, cc=("maria@acme.net", "joe@acme.net")):  # ✓ ✓
    defaults = {"out": "/home/maria/dumps", "wait": "20"}  # ✓
    parser = configparser.ConfigParser(defaults)
    parser.read(path)  # ✓
    return parser, cc


settings("dump.ini")
