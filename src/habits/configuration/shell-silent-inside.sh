#!/bin/sh
# This script is run from inside an LXC, it starts the shop's own script.
export PYTHONPATH='/home/shopkeeper/python'
exec python3 shop.py
