#!/bin/sh
# The whole script is one program, which is given its argument: its status is the script's own.

upsd-client call ups.event ${1}
