#!/bin/bash
# It says nothing of another thing.
set -e
# ignore a failure: the image may have made the folder already
mkdir -p /run/shop || :
chmod 0600 /srv/orders/list || :  # ✗ `chmod` may fail, and the run goes on

rsync -a /srv/shop/ /srv/copy/  # ✓
