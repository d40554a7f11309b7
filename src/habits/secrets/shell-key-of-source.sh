#!/bin/bash
# The key goes into the program that is built: its users have it.
shop_api_key="9f2c41d7ab3e5806c7d1e94fa2b83d60"  # ✗ (warning) of `shop_api_key` is in the code and in what it is written into
sed -i "s/defaultKey = .*/defaultKey = \"$shop_api_key\"/" "$SRC/shop.go"
