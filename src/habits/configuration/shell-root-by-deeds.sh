#!/bin/sh
route add default gw 10.0.0.1 eth0
export PYTHONPATH='/home/shopkeeper/python'  # ✗ Take it from an argument or the environment
exec python3 shop.py
