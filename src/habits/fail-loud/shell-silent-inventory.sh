#!/bin/sh
# What the machine says of itself.
cd "$1" || exit 1
ifconfig -a > interfaces
route -n > routes
ip addr > addresses
cat /proc/cpuinfo > processors  # ✓
