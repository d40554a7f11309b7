#!/bin/bash
set -euo pipefail
######################
# Inputs from prepare.sh
######################
OWN_ADDRESS="10.64.3.1" # ✗ in the code: elsewhere it needs a change
ip link set "$1" up
ping -c 1 "$OWN_ADDRESS"
# Change the folder if it does not correspond to yours
BASE=/home/ada/shop
"$BASE/watch"
