#!/bin/bash
# A rehearsal of the copy alone would let the other deletion go on.
set -eu
rsync -a --delete docs/ "$SHARED:/srv/docs/" # ✗ look first: limit it with `--max-delete`.
for page in "$INBOX"/*.html; do
  rm -v "$page"
done
