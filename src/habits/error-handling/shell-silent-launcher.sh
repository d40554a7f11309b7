#!/usr/bin/env bash
# What it starts tells its own errors, and its status is the script's.
here="$(dirname "$0")"
here="$(cd "$here" && pwd)"

"$here/shop_packages.sh" setup gui
