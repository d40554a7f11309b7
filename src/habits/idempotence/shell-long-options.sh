#!/bin/bash
set -e
mkdir --parent /srv/shop/parts # ✓
mkdir --p /srv/shop/more # ✓
ln -s --force /srv/shop/parts /srv/parts # ✓
ln -s --for /srv/shop/more /srv/more # ✓
mkdir --mode=700 /srv/shop/keys # ✗ add `-p`
echo done
