# example: path=services/proxy.py
import os

from twisted.internet import reactor
from twisted.web import http, proxy


class Proxy(http.HTTPFactory):
    protocol = proxy.Proxy


os.makedirs("/srv/proxy", exist_ok=True)
reactor.listenTCP(9000, Proxy())
reactor.run()
