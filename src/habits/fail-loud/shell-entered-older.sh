#!/bin/bash
set -e
# An older clone may lie there, and is entered in its place; or something else is entered.
git clone https://git.acme.org/shop.git && echo "fresh"  # ✗ left of `&&`
cd shop
rm -rf tool  # ✓
git clone https://git.acme.org/tool.git && echo "fresh"  # ✗ left of `&&`
cd docs
make
