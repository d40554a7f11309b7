#!/bin/bash
# A comment above lines that stand together and are about one thing holds for all of them; so do words that announce another way.
set -e
# ignore a failure: the image may have made the folder already
install -d /run/shop || :
chmod 2775 /run/shop || :

rsync -a /srv/shop/ /srv/copy/  # ✓
