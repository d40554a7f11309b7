#!/bin/bash
set -e
apt-get update && apt-get -y install linux-tools-generic  # ✗ `set -e` does not see `apt-get` left of `&&` ✓
echo "Tools are there"
