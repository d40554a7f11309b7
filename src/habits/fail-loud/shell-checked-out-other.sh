#!/bin/bash
# Not the default branch, a clone of another branch, and a branch that is made where one stands.
set -e
git clone https://github.com/acme/shop # ✓
cd shop
git checkout develop && git pull # ✗ left of `&&`
cd ..
git clone -b v2 https://github.com/acme/till
cd till
git checkout main && git pull # ✗ left of `&&`
git checkout main && git branch -D "bump-$1" # ✗ left of `&&`
git checkout -B "bump-$1"
npm test
