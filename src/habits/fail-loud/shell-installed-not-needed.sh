#!/bin/bash
set -e
curl -m 60 https://acme.org/shop/install.sh | bash  # ✗ (info) The pipe ends well even where `curl` fails
cp -r shop /srv/data  # ✓
