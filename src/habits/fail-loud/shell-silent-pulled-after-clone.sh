#!/bin/bash
# There is nothing to pull in what was cloned a moment ago.
set -e
cd /srv/work
rm -rf shop # ✓
git clone git@github.com:acme/shop.git shop
cd shop
git branch
git pull && git diff HEAD
git log -n 2
make
