# example: path=net/shop/files/shop.cgi
#!/bin/sh
set -e
printf '%s\n\n' "Content-Type: text/html"
if [ -z "$QUERY_STRING" ]; then
  echo "<p>Error: the query could not be determined</p>"
  exit 0
fi
uci set shop.global.asked="$QUERY_STRING" # ✓
