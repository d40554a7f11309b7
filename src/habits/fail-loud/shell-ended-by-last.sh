#!/bin/bash
# The status of the last command is the script's.
cd /srv || exit 1
curl -s https://data.acme.io/towns.csv > towns.csv  # ✗ add `--fail`, and its exit status tells. ✓
