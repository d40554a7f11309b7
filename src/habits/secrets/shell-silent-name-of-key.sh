#!/bin/bash
# The fingerprint of the public key says which key signs: everybody may know it.
set -euo pipefail
SIGNING_KEY=${SIGNING_KEY:-0A1B2C3D4E5F60718293A4B5C6D7E8F901234567}  # ✓
gpg --list-secret-keys "$SIGNING_KEY" > /dev/null || { printf 'no key %s\n' "$SIGNING_KEY" >&2; exit 1; }
git tag -s "$1" -u "$SIGNING_KEY" -m "$1"
./tools/publish --key "${GPG_KEY}" dist
gpg --detach-sign --local-user "$GPG_KEY" dist/shop.tar.gz
