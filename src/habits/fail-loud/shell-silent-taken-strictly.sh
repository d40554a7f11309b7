#!/bin/bash
# What breaks on the page of an error is given the file: whichever program that is.
set -euo pipefail

curl -sLO "https://downloads.example.org/shop/catalogue-2.1.shp" # ✓
shopctl import catalogue-2.1.shp
curl -sL https://packages.example.org/shop.list | sed 's#deb https#deb [trusted=yes] https#' | sudo tee /etc/apt/sources.list.d/shop.list > /dev/null
sudo apt-get update -qq
