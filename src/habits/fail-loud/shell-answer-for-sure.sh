#!/bin/bash
# A warning only where something certainly takes an error's page in silence.
set -e
curl -s -m 9 "$SOURCE/list" > /etc/shop/list # ✗ (warning) passes for data ✓
curl -s -m 9 "$SOURCE/towns" > towns.txt # ✗ (info) passes for data
wc -l towns.txt
