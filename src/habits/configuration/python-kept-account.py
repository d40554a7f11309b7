import getopt
import sys

from shop import client

org_id = None
opts, args = getopt.getopt(sys.argv[1:], "o:")  # ✓
for opt, arg in opts:
    if opt == "-o":
        org_id = arg
client.devices(org_id)
