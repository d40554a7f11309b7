#!/bin/bash
# NOTE: no `set -e`, as one image that cannot be asked must not end the round.
set -uo pipefail
python3 - "$1" <<'PY'
print("ok")
PY
cp orders.json /srv/shop/orders.json
cp prices.json /srv/shop/prices.json
