# The same where nobody is asked.
import os
import sys

os.system("scp shop@stations.acme.net:config/{} /srv/config".format(sys.argv[1]))  # ✗ may wait for ever
