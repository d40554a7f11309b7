#!/bin/bash
# What an earlier run left is put aside under its own name: it need not be there.
set -e
FOLDER="./built"
mv "$FOLDER" "$FOLDER.$(date +%s).bak" || true
mv pages "pages-$(date +%F)" || true
make all  # ✓
