#!/bin/bash
set -e
PLACE=packages
cd "$PLACE"
git pull
rm -rf *
cp -r ../shop/* .
