#!/bin/bash
set -e
curl -fsSLO --max-time 60 https://dl.acme.dev/shopctl.tar.gz # ✓
# Without what was to come out of it the next command ends the script.
tar -xzf shopctl.tar.gz -C /tmp && rm shopctl.tar.gz
sudo mv /tmp/shopctl /usr/local/bin
unzip -q tools.zip && rm -f tools.zip
./tools/setup --all
