#!/bin/bash
# What the server says is on the screen.
set -e
curl -s -X POST "https://api.acme.io/v1/names" -d "name=$1"  # ✗ add `--fail`, and its exit status tells ✓
curl -s -X POST "https://api.acme.io/v1/names" -d "name=$2" > /dev/null  # ✗ add `--fail`
echo "added"
