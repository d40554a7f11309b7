# A person answers the questions, and types the password that `scp` asks for.
import os

name = input("The station's name? ")
os.system("scp shop@stations.acme.net:config/{} /srv/config".format(name)) # ✗ may wait for ever
