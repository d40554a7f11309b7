#!/bin/sh
SERVER=192.168.1.10 # ✗ private address
ping -c 1 "$SERVER"
KEY_FILE=/path/to/key
smbclient "//$SERVER/home" -A "$KEY_FILE" -Tc -
