#!/bin/bash
set -e
# What is not there cannot be entered, and that ends the run.
PAGES=.pages
rm -rf $PAGES  # ✓
git clone "https://${TOKEN}@git.acme.org/shop" $PAGES 2>&1 | sed "s/$TOKEN/***/"
git -C $PAGES checkout pages || git -C $PAGES checkout --orphan pages
cp site/* $PAGES
if [ ! -d tool ]; then git clone --depth 1 https://git.acme.org/tool.git && echo "fresh"; else echo "kept"; fi
cd tool
make install
