#!/bin/bash
set -e
curl -f -L -o node.tar.gz https://files.acme.net/node.tar.gz  # ✗ (info) has no time limit
curl -fsSL -o till.tar.gz https://files.acme.net/till.tar.gz
