#!/bin/bash
set -euo pipefail
curl -sSL https://www.acme.io/shop.repo | sudo tee /etc/yum.repos.d/shop.repo  # ✓
sudo yum install -y shop
