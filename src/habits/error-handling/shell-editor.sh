#!/bin/bash
# Whoever sits at the editor sees what it says.
set -e
sops "$1"
./bin/decrypt.sh "$1"  # ✗ If `./bin/decrypt.sh` fails
git push origin main
