#!/bin/bash
# By its meter a person tells a slow server from a silent one; with -s there is none.
set -e
curl -f -L -o node.tar.gz https://files.acme.net/node.tar.gz
curl -OL https://files.acme.net/shop.tar.gz
curl -fsSL -o till.tar.gz https://files.acme.net/till.tar.gz  # ✗ (info) has no time limit
