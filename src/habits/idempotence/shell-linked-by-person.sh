#!/bin/bash
# Nothing says that the machine lasts but that a person works on it, who asks for each change by `sudo`.
sudo apt-get install -y unzip
unzip -oq shop-cli.zip
sudo ln -s "$(pwd)/shop-cli/bin/shop" /usr/local/bin  # ✗ (info) `ln` fails where the link is there already
sudo mkdir -p /var/lib/shop  # ✓
