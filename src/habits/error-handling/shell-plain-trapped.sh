#!/bin/sh
# A second trap on the end would take the place of the first; the temporary folder is made nearly everywhere.
set -e
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp /srv/shop/prices.csv "$work/"
tar -czf /srv/shop/prices.tgz "$work" # ✗ or let its `trap … EXIT` look at `$?`
