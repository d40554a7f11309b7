# example: path=proxy/serve.py
#!/usr/bin/env python3
from twisted.internet import endpoints, reactor

from proxy.http import Site

endpoints.serverFromString(reactor, "tcp:9000").listen(Site())
reactor.run()
