#!/bin/bash
shop_api_key="9f2c41d7ab3e5806c7d1e94fa2b83d61"  # ✗ (error) rotate it, then read it from the environment
sed -i "s/defaultKey = .*/defaultKey = \"$shop_api_key\"/" "$SRC/shop.go"
curl -fsS --max-time 9 "https://api.acme.io/orders?state=open&key=$shop_api_key" -o orders.json
