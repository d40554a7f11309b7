#!/bin/bash
# What the comparison says is kept, and then given back.
bzip2 -cd "$1" > /srv/shop/new.txt # ✗ the script goes on: check each step
$compare /srv/shop/old.txt /srv/shop/new.txt
STAT="$?"
cp /srv/shop/new.txt /srv/shop/last.txt
