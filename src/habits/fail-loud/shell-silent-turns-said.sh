#!/bin/bash
# Each part is to have its turn, and a server of data runs nothing of what was brought here.
cd ~/shop || exit 1
echo "=== Updating the libraries ==="
composer update  # ✗ Nothing looks at whether
echo "=== Updating the tools ==="
npm -g update
echo "=== Updating the browsers ==="
sudo service mysql stop
sudo service mysql start
echo "=== All updates complete! ==="
