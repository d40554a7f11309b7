#!/usr/bin/env bash
ADMIN="${ADMIN:-admin}"
PASSWORD="${PASSWORD:-$(cat /run/password)}"  # ✓
docker run --rm -it -e ADMIN -e PASSWORD shop:dev
[[ -z "$SHOP_DB" ]] && echo "You can log in with user ${ADMIN} and password ${PASSWORD}"
