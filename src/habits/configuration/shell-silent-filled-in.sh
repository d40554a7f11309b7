#!/bin/sh
# The machine to back up.
SERVER=192.168.1.10

SHARE=home

# Who signs in there.
KEY_FILE=/path/to/key

smbclient "//$SERVER/$SHARE" -A "$KEY_FILE" -Tc -
