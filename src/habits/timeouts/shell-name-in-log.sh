#!/bin/bash -e
# What begins with its own name is a log, and no usage.
echo "$0 [info] fetching the box"
curl -fsSLo box.bin https://files.acme.net/box # ✗ (info) has no time limit
