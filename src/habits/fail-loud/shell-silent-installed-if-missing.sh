#!/bin/bash
set -e
# Whatever the address says: the script ends where it starts the program that did not come.
if ! command -v shopctl &> /dev/null; then
  curl -fsSL https://cli.acme.org | sudo sh  # ✓
fi
shopctl up  # ✓
if ! command -v tillctl &> /dev/null; then
  wget -qO- https://till.acme.org | sudo sh  # ✗ only the pipe's last part counts
fi
echo "the shop is open"
