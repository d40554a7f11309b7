#!/bin/bash
# Wherever it runs, Travis CI among others.
set -e
if [ -n "$TRAVIS_TAG" ]; then echo "A release"; fi
curl -fsSL -o shop.json "https://api.acme.net/$TRAVIS_TAG"  # ✗ has no time limit
