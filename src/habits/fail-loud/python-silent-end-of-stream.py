# The other side has hung up: the way out of a talk that has no other end.
import sys

import pexpect
import websockets

talk = pexpect.spawn("ssh shop")  # ✓


def type_in(lines):
    while True:
        try:
            talk.expect("[$#]")
            for line in lines:
                talk.send(line)
        except pexpect.EOF:
            sys.exit()


def hand_on(socket, orders):
    while True:
        try:
            orders.save(socket.recv())
        except websockets.exceptions.ConnectionClosedOK:
            sys.exit(0)


def unpack(orders):
    try:
        orders.save("all")
    except EOFError as error:
        print(f"half of the orders is missing: {error}")
        sys.exit(1)


def store(orders):
    try:
        orders.save("all")
    except ConnectionError:  # ✗ exit status 0
        sys.exit(0)


unpack(sys.argv)
store(sys.argv)
hand_on(sys.argv, sys.argv)
type_in(sys.argv)
