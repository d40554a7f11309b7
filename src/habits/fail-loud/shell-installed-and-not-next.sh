#!/bin/bash
set -e
sudo apt-get update && sudo apt-get -y install linux-tools-generic  # ✓
echo "Tools are there"
sudo apt-get install libffi7
