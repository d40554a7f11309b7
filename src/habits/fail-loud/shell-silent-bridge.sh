#!/bin/sh
# All of it takes something away, which need not be there.
br=br0

ifconfig $br down
brctl delbr $br
openvpn --rmtun --dev tap0 # ✓
