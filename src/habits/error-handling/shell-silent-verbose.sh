#!/bin/bash
# The shell itself says what it is doing.
set -ev
sudo gdebi --non-interactive build/app.deb
sudo systemctl restart app
