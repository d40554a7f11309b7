# example: path=notify/shop.sh
#!/usr/bin/env sh
# Functions for others, of which each looks at what it asks them to do.
shop_send() {
  _body=$(echo "$1" | _encode)
  if ! _post "$_body" "$SHOP_URL"; then  # ✓
    _err "the shop did not answer"
    return 1
  fi
  return 0
}
