#!/bin/sh
# Tidying up after an installation: what was not cleaned away is only larger.
apt-get autopurge -y
apt-get clean
rm -rf /var/lib/apt/lists/  # ✓
