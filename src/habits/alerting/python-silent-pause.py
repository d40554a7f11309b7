# Ports are held until the person presses Control-C.
import signal
import socket
import sys

sockets = []
for port in open(sys.argv[1]):
    one = socket.socket()
    one.bind(("localhost", int(port)))
    sockets.append(one)

signal.pause()
