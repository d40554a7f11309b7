#!/bin/bash
# Initializes the host environment for CI.
set -e
mkdir /srv/shop
echo "export A=1" >> /root/.bashrc
