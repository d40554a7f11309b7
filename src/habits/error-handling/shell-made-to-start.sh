#!/bin/bash
# Where `make` fails the program is not there; nothing tells of the picture.
SHOP=../src/shop
if [ ! -x $SHOP ]; then (cd ..; make); fi
$SHOP --report out.pdf || { echo "shop failed" >&2; exit 1; }
convert -scale 300 out.pdf out.png # ✗ no line of the script tells it
rsync out.png shop.acme.net:/srv/shop/
