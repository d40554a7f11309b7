#!/bin/sh
# A monitoring system asks its plugins by a word: what they answer is the protocol, and its status is 0.
STATS=/var/lib/shop/stats
if [ "$1" = "autoconf" ]; then
  if [ ! -r "$STATS" ]; then
    echo "no (cannot read $STATS)"
    exit 0
  elif ! command -v jq >/dev/null; then
    echo no '(jq is not installed)' # by two words
    exit
  fi
  echo yes
  exit 0
fi
case "$1" in
  config)
    echo 'graph_title Orders of the shop'
    echo 'refused.label invalid orders'
    echo 'refused.info how many orders failed'
    exit 0
    ;;
esac
if [ "x$1" = xsuggest ]; then
  printf 'no (unable to list shops)\n'
  exit 0
fi
if [ ! -f "$STATS" ]; then
  echo "error.value 1"
  echo "error.extinfo cannot read $STATS"
  exit 0
fi
curl -fsS --max-time 5 "https://shop.acme.dev/stats" > "$STATS" # ✓
