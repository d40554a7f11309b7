#!/usr/bin/env bash
# The lists are taken away to make a layer small.
set -euo pipefail
apt-get update -y
apt-get install -y python3-pip
rm -rf /var/lib/apt/lists/*
cd /usr/local/bin
ln -s /usr/bin/python3 python
pip3 install --upgrade pip
